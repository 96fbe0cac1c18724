package vn.sohoa.api.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.catalogue.RecordEntry;
import vn.sohoa.core.ledger.Ledger;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.packaging.ContentPath;
import vn.sohoa.core.packaging.DossierLayout;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordState;
import vn.sohoa.core.search.RecordSearch;
import vn.sohoa.core.search.SearchPage;
import vn.sohoa.core.search.SearchQuery;
import vn.sohoa.testing.pdfa.VeraPdf;
import vn.sohoa.testing.samples.SampleDossiers;

/** The sample dossiers go in and are found again. */
class SamplesIT extends ArchiveIT {

    @Autowired
    private ArchivalStore store;

    @Autowired
    private RecordSearch search;

    @Test
    void everySheetIsAccountedFor() throws IOException {
        Ledger ledger = entry(samples()).ledger();

        List<String> truths = truths();
        assertThat(ledger.balances()).isTrue();
        assertThat(ledger.files().accepted()).isEqualTo(files());
        assertThat(ledger.pages().received()).isEqualTo(truths.size());
        assertThat(ledger.pages().blank())
                .isEqualTo((int) truths.stream().filter(String::isBlank).count());
        assertThat(ledger.pages().quarantined()).isZero();
    }

    @Test
    void theSameScansAgainAreReportedAndNotDoubled() {
        BatchId first = samples();

        BatchId again = digitised(receiving.receive(List.of(SAMPLES)));

        assertThat(entry(again).ledger().files().duplicate())
                .isEqualTo(entry(first).ledger().files().accepted());
        assertThat(catalogue.lines(again)).allSatisfy(line -> {
            assertThat(line.code()).isEqualTo(LedgerCode.DUPLICATE);
            assertThat(line.duplicateOf()).isNotNull();
        });
        assertThat(entry(again).ledger().balances()).isTrue();
    }

    @Test
    void findsWordsWithAndWithoutTonesAndPeopleByName() {
        samples();

        assertThat(find("quyết định")).contains("02 Quyết định.pdf");
        assertThat(find("quyet dinh")).containsAll(find("quyết định"));
        assertThat(find("\"Dương Hoàng Gia Trường\"")).contains("02 Quyết định.pdf");
        assertThat(find("duong hoang gia truong")).contains("02 Quyết định.pdf");
        assertThat(find("không có ai tên như thế này")).isEmpty();
    }

    @Test
    void everyObjectIsSoundAndHoldsEveryRepresentation() {
        for (DossierEntry dossier : catalogue.dossiers(samples())) {
            assertThat(store.validate(dossier.id())).as(dossier.name()).isEmpty();
            List<ContentPath> held = store.list(dossier.id());
            assertThat(held).contains(DossierLayout.METS);
            for (RecordEntry record : dossier.records()) {
                assertThat(record.state()).isEqualTo(RecordState.PRESERVED);
                assertThat(held)
                        .contains(
                                DossierLayout.preservation(record.id()),
                                DossierLayout.text(record.id()),
                                DossierLayout.alto(record.id(), record.pages().size()),
                                DossierLayout.words(record.id(), 1));
            }
        }
    }

    @Test
    void everyPreservationCopyIsPdfA2b(@TempDir Path folder) throws Exception {
        for (DossierEntry dossier : catalogue.dossiers(samples())) {
            for (RecordEntry record : dossier.records()) {
                Path pdf = copy(dossier.id(), DossierLayout.preservation(record.id()), folder.resolve("copy.pdf"));

                assertThat(VeraPdf.problemsAsPdfA2b(pdf)).as(record.file()).isEmpty();
            }
        }
    }

    @Test
    void otherProgramsReadComposedVietnameseFromTheCopies(@TempDir Path folder) throws Exception {
        for (DossierEntry dossier : catalogue.dossiers(samples())) {
            for (RecordEntry record : dossier.records()) {
                Path pdf = copy(dossier.id(), DossierLayout.preservation(record.id()), folder.resolve("copy.pdf"));

                String text = pdftotext(pdf);

                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .as(record.file())
                        .isTrue();
                assertThat(text).as(record.file()).containsPattern("[\\u1EA0-\\u1EF9ơưđĐ]");
            }
        }
    }

    private List<String> find(String words) {
        return search.search(new SearchQuery(words, 0, 100, Scope.ALL)).hits().stream()
                .map(SearchPage.Hit::file)
                .distinct()
                .toList();
    }

    private Path copy(DossierId dossier, ContentPath path, Path target) throws IOException {
        try (InputStream in = store.open(dossier, path)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return target;
    }

    private static String pdftotext(Path pdf) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", pdf.toString(), "-").start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return text;
    }

    private static int files() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return (int) files.filter(Files::isRegularFile).count();
        }
    }

    /** The truth of every page of the samples. */
    private static List<String> truths() throws IOException {
        List<String> truths = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SampleDossiers.truthFolder(SAMPLES))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".gt.txt")).toList()) {
                truths.add(Files.readString(file));
            }
        }
        return truths;
    }
}
