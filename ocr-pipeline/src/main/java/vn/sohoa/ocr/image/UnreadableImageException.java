package vn.sohoa.ocr.image;

/** Bytes that should be a picture are none, or a damaged one. */
public final class UnreadableImageException extends RuntimeException {

    UnreadableImageException(String message) {
        super(message);
    }
}
