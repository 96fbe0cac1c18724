package vn.sohoa.api.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.sohoa.core.catalogue.BatchEntry;
import vn.sohoa.core.ledger.Ledger;
import vn.sohoa.core.record.BatchState;

/** The verdict on a batch's sums, and the equations it rests on. */
record Balance(Verdict verdict, List<Equation> equations) {

    enum Verdict {
        BALANCED,
        /** The batch is still running. */
        OPEN,
        /** Everything is accounted for; the search index is behind. */
        INDEXING,
        /** A sheet is to be looked for. */
        UNBALANCED
    }

    /**
     * One comparison.
     *
     * @param key names its sentence, under {@code equation}
     * @param numbers for the sentence
     */
    record Equation(String key, Verdict verdict, List<Integer> numbers) {

        Equation {
            numbers = List.copyOf(numbers);
        }
    }

    Balance {
        equations = List.copyOf(equations);
    }

    static Balance of(BatchEntry batch) {
        boolean running = batch.state() != BatchState.DIGITISED;
        Ledger ledger = batch.ledger();
        Ledger.Files files = ledger.files();
        Ledger.Pages pages = ledger.pages();
        Comparison compare = new Comparison(running ? Verdict.OPEN : Verdict.UNBALANCED);
        ledger.sheetsAnnounced().ifPresent(sheets -> compare.add("announced", sheets, pages.received()));
        compare.add(
                "files",
                files.received(),
                files.accepted() + files.duplicate() + files.quarantined(),
                files.accepted(),
                files.duplicate(),
                files.quarantined());
        compare.add(
                "pages",
                pages.received(),
                pages.kept() + pages.blank() + pages.quarantined(),
                pages.kept(),
                pages.blank(),
                pages.quarantined());
        compare.add("preserved", pages.kept(), pages.preserved());
        Comparison searchable = new Comparison(running ? Verdict.OPEN : Verdict.INDEXING);
        searchable.add("indexed", pages.kept(), pages.indexed());
        return new Balance(
                verdict(running, ledger),
                Stream.concat(compare.equations.stream(), searchable.equations.stream())
                        .toList());
    }

    private static Verdict verdict(boolean running, Ledger ledger) {
        if (running) {
            return Verdict.OPEN;
        }
        if (ledger.balances()) {
            return Verdict.BALANCED;
        }
        return ledger.isAccountedFor() ? Verdict.INDEXING : Verdict.UNBALANCED;
    }

    private static final class Comparison {

        private final List<Equation> equations = new ArrayList<>();
        private final Verdict unequal;

        private Comparison(Verdict unequal) {
            this.unequal = unequal;
        }

        private void add(String key, int whole, int sum, int... parts) {
            List<Integer> numbers = new ArrayList<>(List.of(whole, sum));
            Arrays.stream(parts).forEach(numbers::add);
            equations.add(new Equation(key, whole == sum ? Verdict.BALANCED : unequal, numbers));
        }
    }
}
