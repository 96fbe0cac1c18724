package vn.sohoa.api.procedures;

/** Codes of persons and enterprises as lists and answers show them: the last four characters. */
public final class Masked {

    private static final int SHOWN = 4;

    private Masked() {}

    public static String code(String code) {
        int hidden = Math.max(0, code.length() - SHOWN);
        return "•".repeat(hidden) + code.substring(hidden);
    }
}
