package vn.sohoa.testing.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Dates and numbers as Vietnamese papers write them. */
public final class Wording {

    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final List<String> GROUPS = List.of("", " nghìn", " triệu", " tỷ");

    private Wording() {}

    /** "05/11/2026". */
    public static String numeric(LocalDate date) {
        return String.format(Locale.ROOT, "%02d/%02d/%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** "ngày 05 tháng 01 năm 2026": a zero before days below 10 and months 1 and 2. */
    public static String longDate(LocalDate date) {
        String month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return String.format(Locale.ROOT, "ngày %02d tháng %s năm %d", date.getDayOfMonth(), month, date.getYear());
    }

    /** "Ngày hai mươi mốt, tháng mười, năm hai nghìn không trăm hai mươi sáu". */
    public static String words(LocalDate date) {
        String month = date.getMonthValue() == 4 ? "tư" : words(date.getMonthValue());
        return "Ngày " + words(date.getDayOfMonth()) + ", tháng " + month + ", năm " + words(date.getYear());
    }

    /** A number below a thousand billion in words. */
    public static String words(long number) {
        if (number == 0) {
            return DIGITS.getFirst();
        }
        StringBuilder words = new StringBuilder();
        for (int group = 3; group >= 0; group--) {
            long thousand = (long) Math.pow(1000, group);
            int part = (int) (number / thousand % 1000);
            if (part > 0) {
                String higher = words.isEmpty() ? "" : " ";
                words.append(higher).append(hundreds(part, !words.isEmpty())).append(GROUPS.get(group));
            }
        }
        return words.toString();
    }

    /** "150.000.000". */
    public static String grouped(long number) {
        return String.format(Locale.GERMANY, "%,d", number);
    }

    private static String hundreds(int number, boolean inside) {
        StringBuilder words = new StringBuilder();
        int rest = number % 100;
        if (inside || number >= 100) {
            words.append(DIGITS.get(number / 100)).append(" trăm ");
        }
        if (rest > 0 && rest < 10 && !words.isEmpty()) {
            words.append("linh ");
        }
        return words.append(tens(rest)).toString().strip();
    }

    private static String tens(int number) {
        int ten = number / 10;
        int one = number % 10;
        String unit = switch (one) {
            case 0 -> "";
            case 1 -> ten > 1 ? "mốt" : "một";
            case 4 -> ten > 1 ? "tư" : "bốn";
            case 5 -> ten > 0 ? "lăm" : "năm";
            default -> DIGITS.get(one);
        };
        return switch (ten) {
            case 0 -> unit;
            case 1 -> ("mười " + unit).strip();
            default -> (DIGITS.get(ten) + " mươi " + unit).strip();
        };
    }
}
