package vn.sohoa.core.packaging;

import java.util.Map;
import java.util.Optional;

/** The file types this archive takes in, as IANA media types. */
public final class MediaTypes {

    public static final String PDF = "application/pdf";
    public static final String TIFF = "image/tiff";
    public static final String JPEG = "image/jpeg";
    public static final String PNG = "image/png";

    private static final Map<String, String> EXTENSIONS = Map.of(PDF, "pdf", TIFF, "tif", JPEG, "jpg", PNG, "png");

    private MediaTypes() {}

    /** The usual extension of a type that is taken in; empty for all others. */
    public static Optional<String> extension(String mediaType) {
        return Optional.ofNullable(EXTENSIONS.get(mediaType));
    }
}
