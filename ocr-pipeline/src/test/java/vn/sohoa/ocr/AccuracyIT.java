package vn.sohoa.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.testing.accuracy.ErrorRate;

/** How well real scans are read, as a number. */
class AccuracyIT {

    private static final List<String> PAGES = List.of("p02", "p07", "p12", "p17", "p22", "p26");

    @Test
    void readsScannedDecreeWithFewErrors() throws IOException {
        List<Path> scans = PAGES.stream()
                .map(page -> RealFiles.file("vi-scan-law/nd96-2016-" + page + ".tif"))
                .toList();

        assertThat(errors("vi-scan-law", scans)).isLessThanOrEqualTo(0.0095);
    }

    @Test
    void readsStampedAndSignedPapersWithFewErrors() throws IOException {
        List<Path> scans = RealFiles.set("vi-scan-hand").stream()
                .filter(file -> file.toString().endsWith(".jpg"))
                .filter(file -> Files.exists(truth(file)))
                .toList();

        assertThat(errors("vi-scan-hand", scans)).isLessThanOrEqualTo(0.04);
    }

    @Test
    void readsSmallPicturesOfPages() throws IOException {
        assertThat(errors("vi-photo", List.of(RealFiles.file("vi-photo/dn-4_1-photo.jpg"))))
                .isLessThanOrEqualTo(0.023);
    }

    @Test
    void readsEnglishPagesInEnglish() throws IOException {
        List<Path> scans = List.of(
                RealFiles.file("en-oldbooks/c029.tif"),
                RealFiles.file("en-oldbooks/d043.tif"),
                RealFiles.file("en-oldbooks/f029.tif"));

        assertThat(errors("en-oldbooks", scans)).isLessThanOrEqualTo(0.011);
    }

    @Test
    void readsPoorPagesOnceMore() throws IOException {
        List<Path> scans = List.of(
                RealFiles.file("vi-synth/bad-05-vanban.jpg"),
                RealFiles.file("vi-synth/bad-08-congvan.jpg"),
                RealFiles.file("vi-synth/bad-13-trangtrong.jpg"));

        assertThat(errors("vi-synth bad", scans)).isLessThanOrEqualTo(0.05);
    }

    private static double errors(String set, List<Path> scans) throws IOException {
        double errors = 0;
        try (DocumentWorkers workers = new DocumentWorkers(OcrSettings.defaults())) {
            for (Path scan : scans) {
                OcrPage read = workers.read(scan, 1);
                assertThat(BlankPages.isBlank(read)).isFalse();
                errors += ErrorRate.between(Files.readString(truth(scan)), read.text())
                        .cer();
            }
        }
        double average = errors / scans.size();
        System.out.printf("%s: %.2f %% of the characters of %d pages are wrong%n", set, average * 100, scans.size());
        return average;
    }

    private static Path truth(Path scan) {
        return Path.of(scan.toString().replaceFirst("\\.[a-z]+$", ".gt.txt"));
    }
}
