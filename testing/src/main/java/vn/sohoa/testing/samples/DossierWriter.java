package vn.sohoa.testing.samples;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Scans the papers of dossiers into one tree and writes what is true of them into another. */
final class DossierWriter {

    /**
     * What is true of a scanned file, written beside the text of its pages.
     *
     * @param type see {@link PaperType#key()}
     */
    record Truth(
            String dossier,
            String file,
            String type,
            String title,
            Map<String, String> fields,
            String format,
            int dpi,
            List<Page> pages) {

        /**
         * A page.
         *
         * @param number from 1
         * @param skew in degrees, clockwise
         */
        record Page(int number, boolean blank, double skew) {}
    }

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path scans;
    private final Path truths;
    private final long seed;

    DossierWriter(Path scans, Path truths, long seed) {
        this.scans = scans;
        this.truths = truths;
        this.seed = seed;
    }

    /** Writes a dossier and returns its scans, relative to the root. */
    List<Path> write(Dossier dossier) throws IOException {
        Files.createDirectories(scans.resolve(dossier.folder()));
        Files.createDirectories(truths.resolve(dossier.folder()));
        List<Path> written = new ArrayList<>();
        for (Dossier.Filing filing : dossier.filings()) {
            String name = String.format(
                    Locale.ROOT,
                    "%02d %s.%s",
                    written.size() + 1,
                    filing.name(),
                    filing.format().extension());
            Path file = Path.of(dossier.folder(), name);
            scan(file, dossier.folder(), filing);
            written.add(file);
        }
        return written;
    }

    private void scan(Path file, String folder, Dossier.Filing filing) throws IOException {
        long own = seed * 31 + file.toString().hashCode();
        Scanner scanner = new Scanner(filing.format(), filing.dpi(), own);
        List<BufferedImage> images = new ArrayList<>();
        List<Truth.Page> pages = new ArrayList<>();
        List<Sheet> sheets = filing.paper().pages();
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            boolean blank = sheet.ink.isBlank();
            Scanner.Scan scan = scanner.scan(sheet, blank && i > 0 ? sheets.get(i - 1) : null);
            images.add(scan.image());
            pages.add(new Truth.Page(i + 1, blank, Math.round(scan.skew() * 100) / 100.0));
            Files.writeString(
                    truths.resolve(String.format(Locale.ROOT, "%s.p%04d.gt.txt", file, i + 1)), sheet.ink.truth());
        }
        float quality = 0.65f + new Random(own).nextInt(16) / 100f;
        ScanFile.write(scans.resolve(file), filing.format(), images, filing.dpi(), quality);
        Truth truth = new Truth(
                folder,
                String.valueOf(file.getFileName()),
                filing.paper().type().key(),
                filing.paper().type().title(),
                filing.paper().fields(),
                filing.format().name(),
                filing.dpi(),
                pages);
        Files.writeString(truths.resolve(file + ".json"), JSON.writeValueAsString(truth) + "\n");
    }
}
