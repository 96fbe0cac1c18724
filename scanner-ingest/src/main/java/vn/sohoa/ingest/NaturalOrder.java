package vn.sohoa.ingest;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.sohoa.core.text.VietnameseText;

/** The order a person puts names in: page 2 before page 10, capitals do not matter. */
final class NaturalOrder implements Comparator<String> {

    static final NaturalOrder INSTANCE = new NaturalOrder();

    private static final Pattern RUNS = Pattern.compile("[0-9]+|[^0-9]+");

    private NaturalOrder() {}

    @Override
    public int compare(String left, String right) {
        List<String> a = runs(left);
        List<String> b = runs(right);
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = compareRuns(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return a.size() != b.size() ? Integer.compare(a.size(), b.size()) : left.compareTo(right);
    }

    private static int compareRuns(String a, String b) {
        return isNumber(a) && isNumber(b) ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
    }

    private static boolean isNumber(String run) {
        return run.charAt(0) >= '0' && run.charAt(0) <= '9';
    }

    private static List<String> runs(String name) {
        String comparable = VietnameseText.nfc(name).toLowerCase(Locale.ROOT);
        return RUNS.matcher(comparable).results().map(MatchResult::group).toList();
    }
}
