package vn.sohoa.api.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.sohoa.api.wiring.Folders;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.digitise.RecognitionQueue;
import vn.sohoa.core.ledger.Ledger;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.text.OcrEngine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.ocr.DocumentWorkers;
import vn.sohoa.ocr.digitise.Recognition;
import vn.sohoa.ocr.digitise.WorkFiles;
import vn.sohoa.testing.samples.SampleDossiers;

/** What the job does when something fails that nobody foresaw, and when a store is away. */
class JobFailuresIT extends ArchiveIT {

    private static final Path OWN_DATA = DATA.resolveSibling(DATA.getFileName() + "-failures");

    @Autowired
    private FaultyEngine engine;

    @TestConfiguration(proxyBeanMethods = false)
    static class WithAFaultyEngine {

        @Bean
        @Primary
        Folders anotherDataFolder() throws IOException {
            return new Folders(Files.createDirectories(OWN_DATA));
        }

        @Bean
        FaultyEngine faultyEngine(DocumentWorkers workers) {
            return new FaultyEngine(workers);
        }

        @Bean
        @Primary
        Recognition faultyRecognition(
                RecognitionQueue queue, StagingArea staging, WorkFiles workFiles, FaultyEngine engine) {
            return new Recognition(queue, staging, workFiles, engine);
        }
    }

    /** The real engine, except that it fails on the first page it is told to. */
    static final class FaultyEngine implements OcrEngine {

        private final OcrEngine real;
        private final AtomicBoolean bug = new AtomicBoolean();
        private final AtomicBoolean outage = new AtomicBoolean();

        FaultyEngine(OcrEngine real) {
            this.real = real;
        }

        @Override
        public OcrPage read(Path file, int page) {
            if (bug.compareAndSet(true, false)) {
                throw new IllegalStateException("a bug");
            }
            if (outage.compareAndSet(true, false)) {
                throw new StoreUnavailableException("staging area", new IOException("unplugged"));
            }
            return real.read(file, page);
        }
    }

    @BeforeEach
    void writeTheSamples() {
        SampleDossiers.write(SAMPLES, SampleDossiers.SEED);
    }

    @Test
    void aBugCostsThePageItHitsAndNothingElse() throws IOException {
        engine.bug.set(true);

        BatchId batch = digitised(receiving.receive(List.of(dossier("Xác nhận tình trạng hôn nhân"))));

        Ledger ledger = entry(batch).ledger();
        assertThat(ledger.balances()).isTrue();
        assertThat(ledger.pages().quarantined()).isOne();
        assertThat(ledger.pages().kept()).isEqualTo(ledger.pages().received() - 1);
        assertThat(catalogue.lines(batch))
                .filteredOn(line -> line.page().isPresent())
                .singleElement()
                .satisfies(line -> assertThat(line.code()).isEqualTo(LedgerCode.INTERNAL_ERROR));
    }

    @Test
    void anOutageStopsTheJobAndItGoesOnByItself() throws IOException {
        engine.outage.set(true);

        BatchId batch = digitised(receiving.receive(List.of(dossier("Trợ cấp xã hội hằng tháng"))));

        Ledger ledger = entry(batch).ledger();
        assertThat(engine.outage).isFalse();
        assertThat(ledger.balances()).isTrue();
        assertThat(ledger.pages().quarantined()).isZero();
        assertThat(ledger.pages().indexed()).isEqualTo(ledger.pages().received());
    }

    private static Path dossier(String name) throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.filter(folder -> folder.toString().endsWith(name))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
