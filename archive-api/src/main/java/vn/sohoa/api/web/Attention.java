package vn.sohoa.api.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.ledger.LedgerCode.Outcome;
import vn.sohoa.core.ledger.LedgerLine;

/**
 * The lines of a ledger somebody should look at.
 *
 * @param show the kind chosen, or {@code all}
 * @param kinds all kinds with the number of their lines
 */
record Attention(String show, List<Kind> kinds, int total, Shortened<Line> lines) {

    static final String ALL = "all";

    /** A kind of line. */
    record Kind(String name, int count) {}

    /** A line with plain values. */
    record Line(LedgerLine entry, String kind, @Nullable Integer page) {

        private static Line of(LedgerLine line) {
            return new Line(
                    line,
                    name(line.code().outcome()),
                    line.page().isPresent() ? line.page().getAsInt() : null);
        }
    }

    Attention {
        kinds = List.copyOf(kinds);
    }

    static Attention of(List<LedgerLine> ledger, String show, boolean all) {
        List<Line> lines = ledger.stream()
                .filter(line -> line.code().outcome() != Outcome.KEPT)
                .map(Line::of)
                .toList();
        Map<String, Long> counts = lines.stream().collect(Collectors.groupingBy(Line::kind, Collectors.counting()));
        List<Kind> kinds = Stream.of(Outcome.QUARANTINED, Outcome.DUPLICATE, Outcome.BLANK)
                .map(Attention::name)
                .map(kind -> new Kind(kind, counts.getOrDefault(kind, 0L).intValue()))
                .toList();
        String chosen = kinds.stream().map(Kind::name).anyMatch(show::equals) ? show : ALL;
        Predicate<Line> wanted = line -> chosen.equals(ALL) || line.kind().equals(chosen);
        return new Attention(
                chosen,
                kinds,
                lines.size(),
                Shortened.of(lines.stream().filter(wanted).toList(), all));
    }

    private static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
