package vn.sohoa.api.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** docs/outages.md has a row for every fault that is tried, and for no other. */
class OutagesDocumentTest {

    @Test
    void hasARowForEachFault() throws IOException {
        assertThat(Row.documented())
                .zipSatisfy(
                        Arrays.asList(Fault.values()),
                        (row, fault) -> assertThat(row)
                                .startsWith("| " + fault.server + " | " + fault.kind + " |")
                                .endsWith("| 0 / 0 |"));
    }

    @Test
    void saysHowEachFaultIsMade() throws IOException {
        assertThat(Row.documentedHow())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Fault.values()).map(Row::how).toList());
    }
}
