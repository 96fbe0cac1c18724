package vn.sohoa.testing.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A4 pages of the sample papers as colour scanners deliver them by default: JPEG at 300 dpi. For measuring speed; the
 * same seed gives the same bytes.
 *
 * @param pdf all pages in one file, the same JPEGs
 * @param jpegs a file per page, with its text beside it as {@code NAME.gt.txt}
 */
public record ColourScans(Path pdf, List<Path> jpegs) {

    private static final int DPI = 300;
    private static final float QUALITY = 0.75f;

    public ColourScans {
        jpegs = List.copyOf(jpegs);
    }

    /** Writes so many pages, none of them empty, into a folder. */
    public static ColourScans write(Path folder, int pages, long seed) throws IOException {
        Files.createDirectories(folder);
        List<Path> jpegs = new ArrayList<>();
        for (Sheet sheet : SampleDossiers.sheets(seed).limit(pages).toList()) {
            int number = jpegs.size() + 1;
            Path jpeg = folder.resolve(String.format(Locale.ROOT, "page-%04d.jpg", number));
            Scanner scanner = new Scanner(ScanFormat.JPEG, DPI, 31 * seed + number);
            ScanFile.write(
                    jpeg, ScanFormat.JPEG, List.of(scanner.scan(sheet, null).image()), DPI, QUALITY);
            Files.writeString(
                    jpeg.resolveSibling(String.format(Locale.ROOT, "page-%04d.gt.txt", number)), sheet.ink.truth());
            jpegs.add(jpeg);
        }
        Path pdf = folder.resolve("pages.pdf");
        ScanFile.pdfOf(jpegs, pdf, DPI);
        return new ColourScans(pdf, jpegs);
    }
}
