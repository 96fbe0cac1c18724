package vn.sohoa.core.code;

import java.util.Optional;

/** The code of a kind of result paper: {@code KQ.G15.000031} is a birth certificate. */
public record ResultPaperCode(String value) {

    private static final CodeForm FORM = new CodeForm("the code of a result paper", "KQ\\.[A-Y][0-9]{2}\\.[0-9]{6}");

    public ResultPaperCode {
        FORM.require(value);
    }

    public static Optional<ResultPaperCode> find(String text) {
        return FORM.find(text, ResultPaperCode::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
