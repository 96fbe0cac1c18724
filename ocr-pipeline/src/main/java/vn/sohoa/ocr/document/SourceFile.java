package vn.sohoa.ocr.document;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import vn.sohoa.core.record.OriginalForm;

/**
 * A received file, open for reading its pages. Opening checks what can be checked without decoding pictures.
 * Everything here throws {@link vn.sohoa.core.text.UnreadableException} for what the file itself is to blame for.
 */
public sealed interface SourceFile extends Closeable permits PdfFile, TiffFile, JpegFile, PngFile {

    /** Opens a file by its content, whatever its name says; the caller closes it. */
    static SourceFile open(Path file, Limits limits) throws IOException {
        return switch (FileKind.of(file)) {
            case PDF -> PdfFile.open(file, limits);
            case TIFF -> TiffFile.open(file, limits);
            case JPEG -> JpegFile.open(file, limits);
            case PNG -> PngFile.open(file, limits);
        };
    }

    /** At least 1, at most the limit. */
    int pages();

    /** @param number from 1 */
    SourcePage page(int number) throws IOException;

    /** How it was made, by its first page. Pictures are scans. */
    default OriginalForm form() {
        return OriginalForm.SCAN;
    }

    /** Digital signatures that it holds; whether they are valid is not looked at. */
    default int signatures() {
        return 0;
    }

    @Override
    default void close() throws IOException {}
}
