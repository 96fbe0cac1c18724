package vn.sohoa.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void linesUpItsColumns() {
        Table table = new Table("program", "CPU ÷").row("tesseract", "1.00").row("sohoa", "0.66 (0.64–0.69)");

        assertThat(table).hasToString("""
                        | program   |            CPU ÷ |
                        |-----------|-----------------:|
                        | tesseract |             1.00 |
                        | sohoa     | 0.66 (0.64–0.69) |
                        """);
    }

    @Test
    void refusesRowsOfAnotherLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Table("program").row("sohoa", "1"));
    }
}
