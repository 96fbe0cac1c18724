package vn.sohoa.ocr.transcribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.ocr.OcrSettings;
import vn.sohoa.ocr.OcrUnavailableException;
import vn.sohoa.ocr.PageReading;
import vn.sohoa.ocr.Scans;
import vn.sohoa.testing.alto.AltoSchema;
import vn.sohoa.testing.pdfa.VeraPdf;

/** From files to what they say, with real workers. */
class TranscriptionIT {

    private static final OcrSettings SETTINGS = OcrSettings.defaults().withWorkers(2);
    private static final Set<TranscriptForm> ALL = EnumSet.allOf(TranscriptForm.class);

    @TempDir
    Path folder;

    private final Heard heard = new Heard();

    @Test
    void writesEveryFormOfEveryPage() throws Exception {
        Path scan = Scans.writeTiff(
                List.of(Scans.image("p05"), Scans.image("p07")), "CCITT T.6", folder.resolve("Nghị định 96.tif"));

        transcribe(ALL, scan);

        assertThat(heard.opened).containsExactly(2);
        assertThat(heard.read.keySet()).containsExactly(1, 2);
        assertThat(heard.written).containsExactly(scan);
        assertThat(heard.missing).isEmpty();
        assertThat(written())
                .containsExactly("Nghị định 96.alto.xml", "Nghị định 96.json", "Nghị định 96.pdf", "Nghị định 96.txt");
        assertThat(VeraPdf.problemsAsPdfA2b(out("Nghị định 96.pdf"))).isEmpty();
        assertThat(AltoSchema.problems(
                        new StreamSource(out("Nghị định 96.alto.xml").toFile())))
                .isEmpty();
        assertThat(Files.readString(out("Nghị định 96.txt")).split("\f"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("Giải thích từ ngữ"),
                        second -> assertThat(second).isNotBlank());
        assertThat(Files.size(out("Nghị định 96.json"))).isLessThan(Files.size(out("Nghị định 96.alto.xml")) / 4);
    }

    @Test
    void givesTheSameBytesForTheSameFileOnAnyDay() throws Exception {
        Path scan = Files.copy(Scans.decree("p05"), folder.resolve("scan.tif"));
        transcribe(ALL, scan);
        List<byte[]> first = contents();
        Files.setLastModifiedTime(scan, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));

        transcribe(ALL, scan);

        assertThat(contents()).usingRecursiveComparison().isEqualTo(first);
    }

    @Test
    void aPageThatCannotBeReadIsEmptyInEveryForm() throws Exception {
        Path scan = Scans.writeTiff(
                List.of(Scans.image("p05"), Scans.image("p07")), "LZW", folder.resolve("second page cut.tif"));
        try (FileChannel file = FileChannel.open(scan, StandardOpenOption.WRITE)) {
            file.truncate(file.size() * 3 / 4);
        }

        transcribe(ALL, scan);

        assertThat(heard.read.get(2)).isInstanceOf(PageReading.Unreadable.class);
        assertThat(Files.readString(out("second page cut.txt"))).endsWith("\f\n");
        assertThat(AltoSchema.problems(
                        new StreamSource(out("second page cut.alto.xml").toFile())))
                .isEmpty();
        try (PDDocument copy = Loader.loadPDF(out("second page cut.pdf").toFile())) {
            assertThat(copy.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void aBadFileLeavesWhatWasThereAndDoesNotKeepTheOthers() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.pdf"), "%PDF-1.4 and no more");
        Path good = Files.copy(Scans.decree("p05"), folder.resolve("good.tif"));
        Files.createDirectories(out(""));
        Files.writeString(out("bad.txt"), "from an earlier run");

        transcribe(EnumSet.of(TranscriptForm.TEXT), bad, good);

        assertThat(heard.refused).containsExactly(LedgerCode.CORRUPT);
        assertThat(written()).containsExactly("bad.txt", "good.txt");
        assertThat(out("bad.txt")).hasContent("from an earlier run");
        assertThat(out("good.txt")).content().contains("Giải thích từ ngữ");
    }

    @Test
    void theTextOfAFileIsWrittenEvenIfItCannotBeCopied() throws Exception {
        Path scan = Files.copy(Scans.decree("p05"), folder.resolve("gone.tif"));
        heard.whenRead = () -> assertThat(scan.toFile().delete()).isTrue();

        transcribe(ALL, scan);

        assertThat(heard.missing).containsOnlyKeys(TranscriptForm.PDFA);
        assertThat(written()).containsExactly("gone.alto.xml", "gone.json", "gone.txt");
    }

    @Test
    void blamesTheMachineWhereItLacksTheRecogniser() throws Exception {
        Path scan = Scans.decree("p05");
        OcrSettings lacking = new OcrSettings(
                1,
                SETTINGS.deadlines(),
                SETTINGS.recycleAfterPages(),
                SETTINGS.memory(),
                SETTINGS.maxPixels(),
                SETTINGS.maxPages(),
                Optional.of(folder),
                SETTINGS.cache());

        assertThatThrownBy(() -> new Transcription(lacking, ALL, heard).run(sources(scan)))
                .isInstanceOf(OcrUnavailableException.class);
        assertThat(written()).isEmpty();
    }

    @Test
    void blamesTheFolderWhereNothingCanBeWritten() throws Exception {
        Files.writeString(folder.resolve("out"), "a file is in the way");

        assertThatThrownBy(() -> transcribe(EnumSet.of(TranscriptForm.TEXT), Scans.decree("p05")))
                .isInstanceOf(UnwritableException.class);
    }

    @Test
    void leavesNothingHalfWrittenWhenInterrupted() throws Exception {
        List<Path> scans = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            scans.add(Files.copy(Scans.decree("p05"), folder.resolve("scan" + i + ".tif")));
        }
        CountDownLatch ended = new CountDownLatch(1);
        Thread run = new Thread(() -> {
            try {
                transcribe(ALL, scans.toArray(Path[]::new));
            } catch (InterruptedException e) {
                ended.countDown();
            }
        });

        run.start();
        heard.firstWritten.await();
        run.interrupt();
        ended.await();

        assertThat(heard.written).hasSizeLessThan(12);
        assertThat(heard.refused).isEmpty();
        assertThat(written()).noneMatch(name -> name.startsWith("."));
        // killed, but it may take the system a moment
        ProcessHandle.current()
                .children()
                .forEach(worker -> assertThat(worker.onExit()).succeedsWithin(Duration.ofSeconds(10)));
    }

    private void transcribe(Set<TranscriptForm> forms, Path... files) throws InterruptedException {
        new Transcription(SETTINGS, forms, heard).run(sources(files));
    }

    private List<Source> sources(Path... files) {
        return Stream.of(files)
                .map(file ->
                        new Source(file, out(""), file.getFileName().toString().replaceFirst("\\.[a-z]+$", "")))
                .toList();
    }

    private Path out(String name) {
        return folder.resolve("out").resolve(name);
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(out(""))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<byte[]> contents() throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (String name : written()) {
            contents.add(Files.readAllBytes(out(name)));
        }
        return contents;
    }

    /** What the listener was told. */
    private static final class Heard implements TranscriptionListener {

        final List<Integer> opened = Collections.synchronizedList(new ArrayList<>());
        final List<Path> written = Collections.synchronizedList(new ArrayList<>());
        final List<LedgerCode> refused = Collections.synchronizedList(new ArrayList<>());
        final TreeMap<Integer, PageReading> read = new TreeMap<>();
        final Map<TranscriptForm, Quarantine> missing = new ConcurrentHashMap<>();
        volatile Runnable whenRead = () -> {};
        final CountDownLatch firstWritten = new CountDownLatch(1);

        @Override
        public void opened(Source source, int pages) {
            opened.add(pages);
        }

        @Override
        public synchronized void read(Source source, int number, PageReading page) {
            read.put(number, page);
            whenRead.run();
        }

        @Override
        public void written(Source source, List<PageReading> pages, Map<TranscriptForm, Quarantine> without) {
            missing.putAll(without);
            written.add(source.file());
            firstWritten.countDown();
        }

        @Override
        public void refused(Source source, Quarantine reason) {
            refused.add(reason.code());
        }
    }
}
