package vn.sohoa.api.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldState;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.review.ConfirmedPapers;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;
import vn.sohoa.describe.PaperDescriber;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.training.OwnPaper;

class ArchivedPapersTest {

    private static final PaperTypeId BIRTH = new PaperTypeId("giay-khai-sinh");
    private static final Box BOX = new Box(0, 0, 100, 20);

    private final Map<DossierId, List<PaperEntry>> confirmed = new LinkedHashMap<>();
    private final PageId read = page();
    private final PageId blank = page();
    private final PageId unread = page();
    private ArchivedPapers.Words words = page -> page.equals(unread)
            ? Optional.empty()
            : Optional.of(page.equals(blank) ? words() : words("GIẤY", "KHAI", "SINH"));

    @Test
    void pagesThatSayNothingTeachNothing() {
        confirm(BIRTH, List.of(), read, blank, unread);
        confirm(BIRTH, List.of(), blank, read);
        confirm(BIRTH, List.of(), unread);

        assertThat(papers()).singleElement().satisfies(own -> {
            assertThat(own.dossier()).isEqualTo(confirmed.keySet().iterator().next());
            assertThat(own.paper().type()).isEqualTo(BIRTH);
            assertThat(own.paper().pages()).containsExactly(words("GIẤY", "KHAI", "SINH"));
            assertThat(own.names()).containsExactlyInAnyOrder("Trần Thị Bưởi", "Trần Thị Bươi");
        });
    }

    @Test
    void whatNobodyCanNameTeachesNothing() {
        confirm(new PaperTypeId("giay-da-bo"), List.of(), read);
        confirm(BIRTH, List.of(PaperDescriber.TWO_PAPERS_ON_A_SHEET), read);
        confirm(PaperTypeId.OTHER, List.of(), read);

        assertThat(papers()).extracting(own -> own.paper().type()).containsExactly(PaperTypeId.OTHER);
    }

    @Test
    void manyPapersOfATypeAreCutOff() {
        for (int i = 0; i < ArchivedPapers.MOST_OF_A_TYPE + 5; i++) {
            confirm(BIRTH, List.of(), read);
        }
        confirm(PaperTypeId.OTHER, List.of(), read);

        assertThat(papers()).hasSize(ArchivedPapers.MOST_OF_A_TYPE + 1);
    }

    @Test
    void aDamagedDossierIsLeftOutAndAStoreThatIsAwayIsNot() {
        confirm(BIRTH, List.of(), read);
        words = page -> {
            throw new NotFoundException("record", page.record());
        };
        assertThat(papers()).isEmpty();

        words = page -> {
            throw new StoreUnavailableException("archival store", new IOException());
        };
        assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(this::papers);
    }

    @Test
    void tooFewPapersAreToldAndNothingIsLearned() {
        confirm(BIRTH, List.of(), read);
        PaperCatalogue catalogue = PaperCatalogue.load();
        ModelInUse inUse = new ModelInUse(catalogue, Path.of("no-such-folder/model.gz"));
        ModelTraining training = new ModelTraining(archive(), catalogue, inUse, InstantSource.system());
        assertThat(training.state()).isEqualTo(TrainingState.NONE);
        for (int wrong : new int[] {3, 201}) {
            assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> training.start(wrong, false));
        }

        training.start(4, false);

        Awaitility.await().until(() -> training.state().phase() == TrainingState.Phase.OVER);
        assertThat(training.state().outcome().orElseThrow()).satisfies(outcome -> {
            assertThat(outcome.verdict()).isEqualTo(TrainingState.Verdict.TOO_FEW);
            assertThat(outcome.counts().papers()).isEqualTo(1);
            assertThat(outcome.current()).isEqualTo(inUse.version());
            assertThat(outcome.candidate()).isEmpty();
        });
    }

    private List<OwnPaper> papers() {
        List<Integer> steps = new ArrayList<>();
        List<OwnPaper> papers = archive().read((done, of) -> steps.add(of - done));
        assertThat(steps).isSortedAccordingTo((one, other) -> other - one).hasSize(confirmed.size());
        return papers;
    }

    private ArchivedPapers archive() {
        ConfirmedPapers port = new ConfirmedPapers() {
            @Override
            public List<DossierId> dossiers() {
                return List.copyOf(confirmed.keySet());
            }

            @Override
            public List<PaperEntry> of(DossierId dossier) {
                return confirmed.getOrDefault(dossier, List.of());
            }
        };
        return new ArchivedPapers(port, page -> words.of(page), PaperCatalogue.load());
    }

    private void confirm(PaperTypeId type, List<String> findings, PageId... pages) {
        FieldValue proposal = new FieldValue(
                "ho-ten", "Trần Thị Bươi", "", pages[0], BOX, FieldValue.Method.LABEL, 0.5, false, List.of(), 1);
        PaperEntry paper = new PaperEntry(
                PaperId.random(),
                PaperEntry.State.CONFIRMED,
                type,
                type,
                "",
                0.5,
                List.of(),
                List.of(pages),
                List.of(new FieldEntry(FieldState.CORRECTED, "Trần Thị Bưởi", proposal, "1")),
                findings,
                "1");
        confirmed.put(DossierId.random(), List.of(paper));
    }

    private static PageId page() {
        return new PageId(RecordId.random(), 1);
    }

    private static OcrPage words(String... texts) {
        List<OcrWord> words = new ArrayList<>();
        for (String text : texts) {
            words.add(new OcrWord(text, BOX, 90));
        }
        List<OcrBlock> blocks =
                words.isEmpty() ? List.of() : List.of(new OcrBlock(BOX, List.of(new OcrLine(BOX, 0, 20, words))));
        return new OcrPage(1000, 1400, 120, 0, 0.05, OcrPage.Source.RECOGNISED, "test", blocks);
    }
}
