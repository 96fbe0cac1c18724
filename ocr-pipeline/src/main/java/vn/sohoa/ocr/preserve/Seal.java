package vn.sohoa.ocr.preserve;

/**
 * What lets anybody check a copy.
 *
 * @param address of the page that says whether the copy is authentic; becomes the QR code
 * @param code as people type it
 */
public record Seal(String address, String code) {}
