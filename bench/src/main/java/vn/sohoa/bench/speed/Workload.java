package vn.sohoa.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.sohoa.bench.pages.PdfPictures;
import vn.sohoa.bench.pages.ScanFiles;
import vn.sohoa.testing.samples.ColourScans;

/**
 * The same pages for every program.
 *
 * @param files as received
 * @param pictures the pages as image files, for a program that opens no PDF
 */
public record Workload(String description, List<Path> files, List<Path> pictures, int pages) {

    public Workload {
        files = List.copyOf(files);
        pictures = List.copyOf(pictures);
    }

    /** All pages of the scans in one PDF, as a scanner sends a stack of paper. */
    public static Workload of(ColourScans scans) {
        int pages = scans.jpegs().size();
        return new Workload(
                pages + " generated colour A4 pages, 300 dpi JPEG, in one PDF",
                List.of(scans.pdf()),
                scans.jpegs(),
                pages);
    }

    /**
     * The scans in a folder; of two that would get results of the same name only the first by name.
     *
     * @param work for the pictures of PDFs
     */
    public static Workload in(Path folder, Path work) throws IOException {
        Map<String, Path> byStem = new LinkedHashMap<>();
        ScanFiles.in(folder).forEach(file -> byStem.putIfAbsent(ScanFiles.stem(file), file));
        if (byStem.isEmpty()) {
            throw new IOException("no PDF, TIFF, JPEG or PNG in " + folder);
        }
        return of("the scans in " + folder, List.copyOf(byStem.values()), work);
    }

    /** The first file alone. */
    public Workload first(Path work) throws IOException {
        return files.size() == 1 ? this : of("the first file", files.subList(0, 1), work);
    }

    /**
     * The same pages several times over, each time in files of their own: a box instead of a folder.
     *
     * @param copies folder for them
     */
    Workload times(int times, Path copies) throws IOException {
        List<Path> all = new ArrayList<>();
        List<Path> shown = new ArrayList<>();
        for (int i = 1; i <= times; i++) {
            for (Path file : files) {
                all.add(Files.copy(file, copies.resolve(i + "-" + file.getFileName())));
            }
            shown.addAll(pictures);
        }
        return new Workload(times + " times " + description, all, shown, times * pages);
    }

    private static Workload of(String description, List<Path> files, Path work) throws IOException {
        List<Path> pictures = new ArrayList<>();
        int pages = 0;
        for (Path file : files) {
            if (ScanFiles.isPdf(file)) {
                List<PdfPictures.Picture> own = PdfPictures.all(file, work);
                own.forEach(picture -> pictures.add(picture.file()));
                pages += own.size();
            } else {
                pictures.add(file);
                pages += count(file);
            }
        }
        return new Workload(pages + " pages, " + description, files, pictures, pages);
    }

    private static int count(Path image) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(image.toFile())) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            return reader.getNumImages(true);
        }
    }

    long bytes() throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes;
    }
}
