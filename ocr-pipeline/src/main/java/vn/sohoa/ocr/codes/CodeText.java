package vn.sohoa.ocr.codes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import vn.sohoa.core.text.VietnameseText;

/** What a code says. */
final class CodeText {

    private CodeText() {}

    /** NFC; bytes of UTF-8 that were taken for Latin letters, for want of a declaration, become what they are. */
    static String of(String decoded) {
        return VietnameseText.nfc(decoded.chars().allMatch(c -> c < 0x100) ? asUtf8(decoded) : decoded);
    }

    private static String asUtf8(String latin) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(latin.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return latin;
        }
    }
}
