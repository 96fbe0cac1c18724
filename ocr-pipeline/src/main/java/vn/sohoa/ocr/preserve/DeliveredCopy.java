package vn.sohoa.ocr.preserve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes what people get of a paper: its pages out of preservation copies, unchanged, with a seal that covers nothing of
 * them. PDF/A-2b as the copies are; the same input gives the same bytes.
 */
public final class DeliveredCopy {

    private static final long IN_MEMORY = 64L << 20;

    private DeliveredCopy() {}

    /**
     * Pages of one preservation copy.
     *
     * @param file absolute path
     * @param pages from 1, in the order they are to have
     */
    public record Part(String file, List<Integer> pages) {

        public Part {
            pages = List.copyOf(pages);
        }
    }

    /** Overwrites the target. */
    public static void write(List<Part> parts, Seal seal, PreservationMetadata about, Path target) throws IOException {
        // what is taken over is read from its file until the new one is written
        List<PDDocument> sources = new ArrayList<>();
        try (PDDocument document = new PDDocument(MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)) {
            for (Part part : parts) {
                PDDocument source = Loader.loadPDF(Path.of(part.file()).toFile());
                sources.add(source);
                for (int page : part.pages()) {
                    document.importPage(source.getPage(page - 1));
                }
            }
            print(document, seal);
            PdfaMarks.set(document, about, 0);
            document.save(target.toFile());
        } finally {
            for (PDDocument source : sources) {
                source.close();
            }
        }
    }

    private static void print(PDDocument document, Seal seal) throws IOException {
        new SealPrint(document, seal).onPageOrSheet(0, FreeSpace.on(document, 0));
    }
}
