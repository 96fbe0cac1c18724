package vn.sohoa.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.text.OcrPage;

/** How well real scans are read, as a number. */
class AccuracyIT {

    private static final List<String> PAGES = List.of("p02", "p07", "p12", "p17", "p22", "p26");

    @Test
    void readsScannedDecreeWithFewErrors() throws IOException {
        double errors = 0;
        try (DocumentWorkers workers = new DocumentWorkers(OcrSettings.defaults())) {
            for (String page : PAGES) {
                Path scan = SharedData.file("vi-scan-law/nd96-2016-" + page + ".tif");
                Path truth = SharedData.file("vi-scan-law/nd96-2016-" + page + ".gt.txt");
                OcrPage read = workers.read(scan, 1);
                assertThat(BlankPages.isBlank(read)).isFalse();
                errors += CharacterErrors.rate(Files.readString(truth), read.text());
            }
        }

        double average = errors / PAGES.size();

        System.out.printf(
                "vi-scan-law: %.2f %% of the characters of %d pages are wrong%n", average * 100, PAGES.size());
        assertThat(average).isLessThanOrEqualTo(0.012);
    }
}
