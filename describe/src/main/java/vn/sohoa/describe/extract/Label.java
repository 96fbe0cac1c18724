package vn.sohoa.describe.extract;

/**
 * A text that stands before values, or that tells whom what follows is about.
 *
 * @param key folded
 * @param first its first word
 * @param letters of the key, see {@link Likeness#letters}
 * @param what it labels, {@code name}; empty where it labels nothing that is looked for
 * @param section whom its value is about, {@code mother}; empty where it does not say
 */
record Label(String key, String first, int letters, Role role, String what, String section) {

    /** What a label is for. */
    enum Role {
        /** Stands before a value. */
        VALUE,
        /** Names a person, alone or behind another label: {@code người mẹ}. */
        PERSON,
        /** Stands before the name of whom the paper is about: {@code Hồ sơ của}. */
        OWNER,
        /** Stands in a sentence before digits: {@code mã hồ sơ}. */
        PHRASE,
        /** Tells that what follows is about somebody else. */
        TURN
    }

    static Label of(String text, Role role, String what, String section) {
        String key = Token.fold(text);
        String first = Token.fold(text.split(" ", 2)[0]);
        return new Label(key, first, Likeness.letters(key), role, what, section);
    }

    /** How many letters may be misread. */
    int tolerance() {
        return key.length() < 7 ? 0 : Math.min(key.length() / 6, 3);
    }
}
