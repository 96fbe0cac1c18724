package vn.sohoa.bench.describe;

import java.util.List;
import java.util.Map;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.testing.papers.Condition;

/**
 * What became of a true paper.
 *
 * @param pages positions in the dossier, from 0
 * @param types what it is; two where two papers lie on one sheet
 * @param found the type of the paper that holds most of its pages
 * @param confidence in that type
 * @param accepted whether nobody is asked what it is
 * @param together whether exactly its pages were put together
 * @param printed fields that are known to stand on it
 */
record Outcome(
        String dossier,
        List<Integer> pages,
        List<String> types,
        Condition condition,
        String found,
        double confidence,
        boolean accepted,
        boolean together,
        Map<String, String> printed,
        List<Value> values) {

    /**
     * A value that was read on it.
     *
     * @param truth empty where nothing is known to stand there
     */
    record Value(FieldValue read, String truth, boolean right) {}

    Outcome {
        pages = List.copyOf(pages);
        types = List.copyOf(types);
        printed = Map.copyOf(printed);
        values = List.copyOf(values);
    }

    boolean isRightType() {
        return types.contains(found);
    }

    boolean isUnknown() {
        return types.contains("khac");
    }

    /** As it should be for a paper of no type: said to be other, or asked about. */
    boolean isHeldBack() {
        return found.equals("khac") || !accepted;
    }
}
