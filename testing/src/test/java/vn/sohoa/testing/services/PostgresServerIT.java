package vn.sohoa.testing.services;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.RepeatedTest;

class PostgresServerIT {

    @RepeatedTest(20)
    void isPausedWhileASessionEnds() {
        PostgresServer server = PostgresServer.shared();

        server.execute("SELECT 1");

        try {
            assertThatCode(server::pause).doesNotThrowAnyException();
        } finally {
            server.resume();
        }
    }
}
