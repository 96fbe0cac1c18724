package vn.sohoa.core.code;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.sohoa.core.text.VietnameseText;

/**
 * The QR code of a citizen's card: {@code id|old id|name|ddMMyyyy|sex|residence|ddMMyyyy}; parts may be empty, more may
 * follow.
 */
public final class CardQr {

    private static final int PARTS = 7;

    private CardQr() {}

    /** Values by field; none where the text is no such code. */
    public static Map<String, String> read(String text) {
        String[] parts = VietnameseText.nfc(text.strip()).split("\\|", -1);
        Map<String, String> fields = new LinkedHashMap<>();
        if (text.length() > 2_000
                || parts.length < PARTS
                || PersonalId.find(parts[0]).isEmpty()) {
            return fields;
        }
        fields.put("so-dinh-danh", parts[0]);
        OldId.find(parts[1]).ifPresent(id -> fields.put("so-cmnd", id.value()));
        put(fields, "ho-ten", parts[2]);
        date(parts[3]).ifPresent(date -> fields.put("ngay-sinh", date.toString()));
        Sex.find(parts[4]).ifPresent(sex -> fields.put("gioi-tinh", sex.word()));
        put(fields, "noi-cu-tru", parts[5]);
        date(parts[6]).ifPresent(date -> fields.put("ngay-cap", date.toString()));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.put(name, value.strip());
        }
    }

    private static Optional<PartialDate> date(String digits) {
        return digits.matches("[0-9]{8}")
                ? PartialDate.findIn(digits.substring(0, 2) + "/" + digits.substring(2, 4) + "/" + digits.substring(4))
                        .map(Found::value)
                : Optional.empty();
    }
}
