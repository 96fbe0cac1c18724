package vn.sohoa.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

class RereadCommandTest {

    private static final String ONE = UUID.randomUUID().toString();
    private static final String OTHER = UUID.randomUUID().toString();

    @Test
    void takesDossiersOrAllOfThem() {
        ParseResult some = parse(ONE, OTHER, "--wait");
        ParseResult all = parse("--all");

        assertThat(some.matchedPositionals()).isNotEmpty();
        assertThat(some.hasMatchedOption("--all")).isFalse();
        assertThat(all.hasMatchedOption("--all")).isTrue();
        assertThat(all.matchedPositionals()).isEmpty();
    }

    @Test
    void refusesBothNeitherAndWhatIsNoId() {
        for (String[] wrong : new String[][] {{ONE, "--all"}, {}, {"--wait"}, {"hồ sơ 1"}}) {
            assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> parse(wrong));
        }
    }

    private static ParseResult parse(String... arguments) {
        return new CommandLine(new RereadCommand()).parseArgs(arguments);
    }
}
