package vn.sohoa.describe.extract;

/**
 * A label found in a row.
 *
 * @param from its first token
 * @param to after its last token: where its value may start
 * @param section whom it is about, empty where it does not say
 * @param colon whether one ends it
 * @param quality 0 to 1: how well it is read, and how surely it is a label
 */
record LabelHit(int from, int to, Label label, String section, boolean colon, double quality) {

    boolean names() {
        return label.what().equals("name");
    }

    /** Whether what follows is about its section too, not only its own value. */
    boolean turns() {
        return !section.isEmpty() && (names() || label.role() == Label.Role.TURN);
    }
}
