package vn.sohoa.testing.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartingTest {

    private static final StartedServer CONTAINER = new Idle(Provision.CONTAINER);
    private static final StartedServer PROCESSES = new Idle(Provision.PROCESS);

    @Test
    void takesAContainerWhereThereIsOneAndProcessesWhereNot() {
        assertThat(Starting.start("", () -> Optional.of(CONTAINER), () -> PROCESSES))
                .isSameAs(CONTAINER);
        assertThat(Starting.start("", Optional::empty, () -> PROCESSES)).isSameAs(PROCESSES);
    }

    @Test
    void asksNoDaemonWhereProcessesAreWanted() {
        assertThat(Starting.start("processes", StartingTest::noContainer, () -> PROCESSES))
                .isSameAs(PROCESSES);
    }

    @Test
    void startsNoProcessesInsteadOfContainersThatAreWanted() {
        assertThat(Starting.start("containers", () -> Optional.of(CONTAINER), StartingTest::noProcesses))
                .isSameAs(CONTAINER);
        assertThatIllegalStateException()
                .isThrownBy(() -> Starting.start("containers", Optional::empty, StartingTest::noProcesses))
                .withMessageContaining("./sohoa test --containers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"container", "Processes", " "})
    void refusesAWayThatThereIsNot(String way) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Starting.start(way, StartingTest::noContainer, StartingTest::noProcesses))
                .withMessageContaining("SOHOA_TEST_SERVICES=" + way);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "s3", "elasticsearch"})
    void knowsTheImagesByTheirOfficialNames(String service) {
        ServiceImage image = ServiceImage.valueOf(service.toUpperCase(Locale.ROOT));

        assertThat(ServiceImage.of(image.official())).contains(image);
        assertThat(image.official()).matches(".+:[^:]+");
        assertThat(image.standIn()).isEqualTo("sohoa-test/" + service + ":latest");
    }

    private static Optional<StartedServer> noContainer() {
        throw new AssertionError("a container was asked for");
    }

    private static StartedServer noProcesses() {
        throw new AssertionError("processes were asked for");
    }

    private record Idle(Provision provision) implements StartedServer {

        @Override
        public int port() {
            return 0;
        }

        @Override
        public String software() {
            return "";
        }

        @Override
        public boolean isAlive() {
            return true;
        }

        @Override
        public String log() {
            return "";
        }

        @Override
        public void pause() {}

        @Override
        public void resume() {}

        @Override
        public void stop() {}

        @Override
        public void start() {}
    }
}
