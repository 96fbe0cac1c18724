package vn.sohoa.testing.samples;

/** What a scanner was told to make. */
public enum ScanFormat {
    JPEG_PDF("pdf", Depth.COLOUR),
    G4_PDF("pdf", Depth.BILEVEL),
    G4_TIFF("tif", Depth.BILEVEL),
    GREY_TIFF("tif", Depth.GREY),
    GREY_PNG("png", Depth.GREY),
    JPEG("jpg", Depth.COLOUR),
    GREY_JPEG("jpg", Depth.GREY);

    public enum Depth {
        COLOUR,
        GREY,
        BILEVEL
    }

    private final String extension;
    private final Depth depth;

    ScanFormat(String extension, Depth depth) {
        this.extension = extension;
        this.depth = depth;
    }

    public String extension() {
        return extension;
    }

    public Depth depth() {
        return depth;
    }

    /** Whether noise must stay out so that the lossless file stays small: these scanners whiten the ground. */
    boolean whitens() {
        return this == GREY_TIFF || this == GREY_PNG;
    }
}
