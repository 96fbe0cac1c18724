package vn.sohoa.ocr.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.sohoa.core.ledger.LedgerCode;

/** The kinds of file that are read, told apart by their first bytes. */
enum FileKind {
    PDF,
    TIFF,
    JPEG,
    PNG;

    /** A PDF may begin with foreign bytes, but not with more of them than this. */
    private static final int PDF_HEADER_WITHIN = 1024;

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    static FileKind of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(PDF_HEADER_WITHIN);
            if (start.length == 0) {
                throw Refusals.refuse(LedgerCode.EMPTY_FILE, "");
            }
            return of(start).orElseThrow(() -> Refusals.refuse(LedgerCode.UNSUPPORTED_TYPE, ""));
        }
    }

    static Optional<FileKind> of(byte[] start) {
        if (startsWith(start, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (java.util.Arrays.mismatch(start, PNG_SIGNATURE) == PNG_SIGNATURE.length) {
            return Optional.of(PNG);
        }
        if (startsWith(start, 'I', 'I', 42, 0)
                || startsWith(start, 'M', 'M', 0, 42)
                || startsWith(start, 'I', 'I', 43, 0)
                || startsWith(start, 'M', 'M', 0, 43)) {
            return Optional.of(TIFF);
        }
        if (new String(start, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            return Optional.of(PDF);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] start, int... expected) {
        if (start.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((start[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
