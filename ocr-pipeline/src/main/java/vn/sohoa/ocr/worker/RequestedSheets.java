package vn.sohoa.ocr.worker;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.ocr.preserve.PreservationCopy;

/** The pages of a preservation copy, as its request describes them. */
record RequestedSheets(PageWords.Reader reader, Set<Integer> leftOut, RequestHandler.Progress progress)
        implements PreservationCopy.Sheets {

    @Override
    public Optional<OcrPage> words() throws IOException {
        return reader.next();
    }

    @Override
    public boolean isLeftOut(int page) {
        return leftOut.contains(page);
    }

    @Override
    public void begins(int page, long pixels) throws IOException {
        progress.begins(page, pixels);
    }
}
