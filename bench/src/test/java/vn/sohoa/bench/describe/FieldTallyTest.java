package vn.sohoa.bench.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldTallyTest {

    @Test
    void judgesOnlyWhatIsAccepted() {
        FieldTally tally = Stream.of(
                        FieldTally.PRINTED,
                        FieldTally.PRINTED,
                        FieldTally.PRINTED,
                        FieldTally.PRINTED,
                        FieldTally.read(true, true),
                        FieldTally.read(true, false),
                        FieldTally.read(false, false))
                .reduce(FieldTally.NONE, FieldTally::plus);

        assertThat(tally).isEqualTo(new FieldTally(4, 3, 1, 2, 1));
        assertThat(tally.accuracy()).isEqualTo(0.5);
        assertThat(tally.coverage()).isEqualTo(0.25);
    }

    @Test
    void claimsNothingWhereNothingIsAccepted() {
        assertThat(FieldTally.NONE.accuracy()).isZero();
        assertThat(FieldTally.NONE.coverage()).isZero();
    }
}
