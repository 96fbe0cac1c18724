package vn.sohoa.core.text;

import java.nio.file.Path;

/** Pictures of pages for people to look at. */
public interface PageImages {

    /**
     * Renders a page upright.
     *
     * @param file a PDF, TIFF, JPEG or PNG
     * @param page from 1
     * @param rotation clockwise quarter turns to apply to the stored page, as in {@link OcrPage#rotation()}
     * @param maxWidth in pixels; a smaller page is not enlarged
     * @throws UnreadableException when the page cannot be rendered
     */
    Image render(Path file, int page, int rotation, int maxWidth);

    /**
     * An encoded picture.
     *
     * @param mediaType {@code image/jpeg} or {@code image/png}
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Image(String mediaType, byte[] bytes) {}
}
