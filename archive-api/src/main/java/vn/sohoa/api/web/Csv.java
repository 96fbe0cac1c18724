package vn.sohoa.api.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Tables for spreadsheets. */
final class Csv {

    private static final MediaType TYPE = MediaType.parseMediaType("text/csv;charset=UTF-8");
    /** Tells spreadsheets that the text is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What a spreadsheet takes for a formula, in both widths. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Csv() {}

    /** What there is not, or cannot be told yet, is empty. */
    static String row(@Nullable Object... values) {
        return Arrays.stream(values)
                .map(value -> value == null ? "" : "\"" + cell(value).replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }

    /** Text of others must not compute anything where it is opened. */
    private static String cell(Object value) {
        String text = value.toString();
        boolean formula = !(value instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    static ResponseEntity<String> file(String name, Stream<String> lines) {
        return ResponseEntity.ok()
                .contentType(TYPE)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(lines.collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n")));
    }
}
