package vn.sohoa.api.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sohoa.core.catalogue.BatchEntry;
import vn.sohoa.core.ledger.Ledger;
import vn.sohoa.core.record.BatchState;

/** The verdict on a batch's sums, and the equations it rests on. */
record Balance(Verdict verdict, List<Equation> equations) {

    enum Verdict {
        BALANCED,
        OPEN,
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
        Comparison compare = new Comparison(running);
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
        compare.add("indexed", pages.kept(), pages.indexed());
        return new Balance(verdict(ledger.balances() && !running, running), compare.equations);
    }

    private static Verdict verdict(boolean equal, boolean running) {
        if (equal) {
            return Verdict.BALANCED;
        }
        return running ? Verdict.OPEN : Verdict.UNBALANCED;
    }

    private static final class Comparison {

        private final List<Equation> equations = new ArrayList<>();
        private final boolean running;

        private Comparison(boolean running) {
            this.running = running;
        }

        private void add(String key, int whole, int sum, int... parts) {
            List<Integer> numbers = new ArrayList<>(List.of(whole, sum));
            Arrays.stream(parts).forEach(numbers::add);
            equations.add(new Equation(key, verdict(whole == sum, running), numbers));
        }
    }
}
