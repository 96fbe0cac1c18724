package vn.sohoa.core.describe;

import java.util.regex.Pattern;

/** Names a type of paper: {@code giay-khai-sinh}. The catalogue of types says more. */
public record PaperTypeId(String value) {

    private static final Pattern LEGAL = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** A paper that is none of the catalogue's types; its printed title says what it is. */
    public static final PaperTypeId OTHER = new PaperTypeId("khac");

    public PaperTypeId {
        if (!LEGAL.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a paper type: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
