package vn.sohoa.core.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads dates that are spelt out, as civil status papers do beside the digits. */
final class DateWords {

    private static final int MOST_WORDS = 40;

    private static final Map<String, Integer> DIGITS = Map.ofEntries(
            Map.entry("không", 0),
            Map.entry("một", 1),
            Map.entry("mốt", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("lăm", 5),
            Map.entry("nhăm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9));

    private DateWords() {}

    static Optional<PartialDate> read(String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        int day = words.indexOf("ngày");
        int month = words.indexOf("tháng");
        int year = month < 0 ? -1 : yearAfter(words, month);
        if (day < 0 || month < day || year < 0) {
            return Optional.empty();
        }
        OptionalInt d = number(words.subList(day + 1, month));
        OptionalInt m = month(words.subList(month + 1, year));
        OptionalInt y = number(words.subList(year + 1, words.size()));
        return d.isPresent() && m.isPresent() && y.isPresent() && d.getAsInt() > 0
                ? PartialDate.find(y.getAsInt(), m.getAsInt(), d.getAsInt())
                : Optional.empty();
    }

    /** Năm is both five and year: the year follows the word or words of the month. */
    private static int yearAfter(List<String> words, int month) {
        for (int i = month + 2; i < words.size() && i <= month + 3; i++) {
            if (words.get(i).equals("năm")) {
                return i;
            }
        }
        return -1;
    }

    private static OptionalInt month(List<String> words) {
        if (words.equals(List.of("giêng"))) {
            return OptionalInt.of(1);
        }
        return words.equals(List.of("chạp")) ? OptionalInt.of(12) : number(words);
    }

    /** Numbers to 9999: {@code hai nghìn không trăm hai mươi sáu}. */
    private static OptionalInt number(List<String> words) {
        List<String> rest = new ArrayList<>(words);
        rest.removeIf(word -> word.equals("lẻ") || word.equals("linh") || word.equals("mồng") || word.equals("mùng"));
        int sum = 0;
        int last = -1;
        for (String word : rest) {
            int unit = unit(word);
            if (unit > 0) {
                if (last < 0 && unit != 10) {
                    return OptionalInt.empty();
                }
                sum += (last < 0 ? 1 : last) * unit;
                last = -1;
            } else if (DIGITS.containsKey(word) && last < 0) {
                last = DIGITS.get(word);
            } else {
                return OptionalInt.empty();
            }
        }
        return rest.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sum + Math.max(last, 0));
    }

    private static int unit(String word) {
        return switch (word) {
            case "mười", "mươi" -> 10;
            case "trăm" -> 100;
            case "nghìn", "ngàn" -> 1000;
            default -> 0;
        };
    }
}
