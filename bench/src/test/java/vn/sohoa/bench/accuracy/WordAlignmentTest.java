package vn.sohoa.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordAlignmentTest {

    @Test
    void findsTheWrongWord() {
        assertThat(right("thẩm định hồ sơ", "thâm định hồ sơ")).containsExactly(1, 2, 3);
    }

    @Test
    void passesOverWordsThatAreMissingOrTooMany() {
        assertThat(right("một hai ba bốn", "một ba bốn năm")).containsExactly(0, 1, 2);
        assertThat(right("một hai", "rác một rác hai rác")).containsExactly(1, 3);
    }

    @Test
    void countsAWordOnceForEachTimeTheTruthHasIt() {
        assertThat(right("hồ sơ", "hồ sơ hồ sơ")).hasSize(2);
    }

    @Test
    void findsNothingInNothing() {
        assertThat(right("một", "")).isEmpty();
        assertThat(WordAlignment.right(List.of(), List.of("một")).isEmpty()).isTrue();
    }

    private static List<Integer> right(String truth, String read) {
        return WordAlignment.right(List.of(truth.split(" ")), List.of(read.split(" "))).stream()
                .boxed()
                .toList();
    }
}
