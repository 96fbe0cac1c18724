package vn.sohoa.core.catalogue;

import java.util.List;
import vn.sohoa.core.describe.PaperTypeId;

/**
 * What the machine proposed and what people made of it.
 *
 * @param types by type as proposed, then by type as it stands
 * @param fields by name
 * @param doubts what was said of the proposals that people answered latest, ten thousand at most, by confidence, ascending
 */
public record QualityFacts(List<TypeCount> types, List<FieldCounts> fields, List<Doubt> doubts) {

    public QualityFacts {
        types = List.copyOf(types);
        fields = List.copyOf(fields);
        doubts = List.copyOf(doubts);
    }

    /**
     * Proposals of about the same confidence that people answered.
     *
     * @param said mean confidence, 0 to 1
     * @param right how many of them people accepted
     */
    public record Doubt(double said, long answered, long right) {}

    /**
     * Papers of one fate: a cell of the table of confusion where a person confirmed them.
     *
     * @param type as it stands
     */
    public record TypeCount(PaperTypeId proposed, PaperTypeId type, PaperEntry.State state, long papers) {}

    /**
     * The values of one field.
     *
     * @param accepted without a person's look
     * @param waiting for a person
     * @param confirmed as proposed
     * @param corrected by a person
     * @param unreadable to a person too
     * @param typed by a person where the machine found nothing: no proposal, and nobody was asked
     */
    public record FieldCounts(
            String name, long accepted, long waiting, long confirmed, long corrected, long unreadable, long typed) {

        public long asked() {
            return waiting + confirmed + corrected + unreadable;
        }

        public long all() {
            return accepted + asked();
        }
    }

    /** The share of all types and fields that a person was or will be asked about, 0 to 1; 0 where nothing is described. */
    public double shareAsked() {
        long asked = fields.stream().mapToLong(FieldCounts::asked).sum();
        long all = fields.stream().mapToLong(FieldCounts::all).sum();
        for (TypeCount count : types) {
            all += count.papers;
            asked += count.state == PaperEntry.State.ACCEPTED ? 0 : count.papers;
        }
        return all == 0 ? 0 : (double) asked / all;
    }
}
