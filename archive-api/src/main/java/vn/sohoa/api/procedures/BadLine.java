package vn.sohoa.api.procedures;

/**
 * A line that cannot be imported.
 *
 * @param place number of the line, or the place in the JSON
 * @param value as it stands there, shortened
 */
public record BadLine(String place, Fault fault, String value) {

    private static final int LONGEST = 60;

    public BadLine {
        value = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }
}
