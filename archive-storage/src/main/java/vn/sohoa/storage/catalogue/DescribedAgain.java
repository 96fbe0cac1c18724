package vn.sohoa.storage.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldState;
import vn.sohoa.core.catalogue.PaperEntry.State;
import vn.sohoa.core.describe.DescribedPaper;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.PaperId;

/**
 * What stands after a dossier is described, whatever stood before. What people answered stays: a field on the paper that now
 * has its page, a type on the paper that shares most pages. Ids stay with the types.
 */
final class DescribedAgain {

    private final List<PaperEntry> unmatched;
    private final List<FieldEntry> answered;
    private final String version;

    private DescribedAgain(List<PaperEntry> before, String version) {
        unmatched = new ArrayList<>(before);
        answered = before.stream()
                .flatMap(paper -> paper.fields().stream())
                .filter(field -> field.state().isAnswered())
                .toList();
        this.version = version;
    }

    /** @param before none where it is described for the first time */
    static List<PaperEntry> merge(List<PaperEntry> before, Description description, String version) {
        DescribedAgain again = new DescribedAgain(before, version);
        return description.papers().stream().map(again::paper).toList();
    }

    private PaperEntry paper(DescribedPaper paper) {
        Optional<PaperEntry> before = takeMostSimilar(paper);
        Optional<PaperEntry> confirmed = before.filter(entry -> entry.state() == State.CONFIRMED);
        return new PaperEntry(
                before.map(PaperEntry::id).orElseGet(PaperId::random),
                confirmed.map(PaperEntry::state).orElse(paper.accepted() ? State.ACCEPTED : State.PROPOSED),
                confirmed.map(PaperEntry::type).orElse(paper.type()),
                confirmed.map(PaperEntry::proposedType).orElse(paper.type()),
                paper.title(),
                paper.confidence(),
                paper.alternatives(),
                paper.pages(),
                fields(paper),
                paper.findings(),
                version);
    }

    private Optional<PaperEntry> takeMostSimilar(DescribedPaper paper) {
        Optional<PaperEntry> before = unmatched.stream()
                .filter(entry -> shared(entry, paper) > 0)
                .max(Comparator.comparingLong(entry -> shared(entry, paper)));
        before.ifPresent(unmatched::remove);
        return before;
    }

    private static long shared(PaperEntry before, DescribedPaper paper) {
        return before.pages().stream().filter(paper.pages()::contains).count();
    }

    /** A field has one value: the first of a name stands. */
    private List<FieldEntry> fields(DescribedPaper paper) {
        Map<String, FieldEntry> fields = new LinkedHashMap<>();
        for (FieldEntry field : answered) {
            if (paper.pages().contains(field.proposal().page())) {
                fields.putIfAbsent(field.name(), field);
            }
        }
        for (FieldValue value : paper.fields()) {
            FieldState state = value.accepted() ? FieldState.ACCEPTED : FieldState.UNSURE;
            fields.putIfAbsent(value.name(), new FieldEntry(state, value.value(), value, version));
        }
        return List.copyOf(fields.values());
    }
}
