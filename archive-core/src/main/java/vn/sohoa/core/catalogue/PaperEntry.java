package vn.sohoa.core.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;

/**
 * A paper of a dossier, as proposed by the machine and answered by people.
 *
 * @param type as it stands
 * @param proposedType what the machine said
 * @param title as printed; empty where there is none
 * @param confidence that {@code proposedType} is right, 0 to 1
 * @param alternatives other types, likeliest first
 * @param pages in order, at least one
 * @param findings codes of what somebody should know
 * @param version of what described it
 */
public record PaperEntry(
        PaperId id,
        State state,
        PaperTypeId type,
        PaperTypeId proposedType,
        String title,
        double confidence,
        List<PaperTypeId> alternatives,
        List<PageId> pages,
        List<FieldEntry> fields,
        List<String> findings,
        String version) {

    /** How sure it is what the paper is. */
    public enum State {
        /** A person is asked. */
        PROPOSED,
        /** Above the threshold; nobody looked. */
        ACCEPTED,
        /** A person said so. */
        CONFIRMED
    }

    public PaperEntry {
        alternatives = List.copyOf(alternatives);
        pages = List.copyOf(pages);
        fields = List.copyOf(fields);
        findings = List.copyOf(findings);
    }

    /** The field of this name. */
    public Optional<FieldEntry> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The same paper with no other pages than those of these records; empty where none is left. */
    public Optional<PaperEntry> only(Set<RecordId> records) {
        List<PageId> left =
                pages.stream().filter(page -> records.contains(page.record())).toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new PaperEntry(
                        id,
                        state,
                        type,
                        proposedType,
                        title,
                        confidence,
                        alternatives,
                        left,
                        fields.stream()
                                .filter(field -> left.contains(field.proposal().page()))
                                .toList(),
                        findings,
                        version));
    }

    /**
     * A field of a paper.
     *
     * @param value as it stands; empty where it cannot be read
     * @param proposal what the machine said
     * @param version of what proposed it
     */
    public record FieldEntry(FieldState state, String value, FieldValue proposal, String version) {

        public String name() {
            return proposal.name();
        }
    }

    /** How sure a value is. */
    public enum FieldState {
        /** Above the threshold; nobody looked. */
        ACCEPTED,
        /** A person is asked. */
        UNSURE,
        /** A person found the proposal right. */
        CONFIRMED,
        /** A person typed another one. */
        CORRECTED,
        /** A person could not read it either. */
        UNREADABLE;

        /** Whether a person answered. */
        public boolean isAnswered() {
            return this != ACCEPTED && this != UNSURE;
        }
    }
}
