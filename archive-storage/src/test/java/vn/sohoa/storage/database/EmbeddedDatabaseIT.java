package vn.sohoa.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sohoa.storage.disk.FolderInUseException;

class EmbeddedDatabaseIT {

    /** One folder for all tests: the first start takes longest. */
    @TempDir
    static Path folder;

    @Test
    void keepsDataOverRestart() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            JdbcClient.create(database.dataSource())
                    .sql("CREATE TABLE kept AS SELECT 'Nguyễn Thị Hoà' AS name")
                    .update();
        }

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(string(database, "SELECT name FROM kept")).isEqualTo("Nguyễn Thị Hoà");
        }
    }

    @Test
    void commitsSurviveAPowerCut() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(Stream.of("fsync", "synchronous_commit", "full_page_writes")
                            .map(setting -> string(database, "SHOW " + setting)))
                    .containsOnly("on");
            assertThat(string(database, "SHOW data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void refusesAServerThatCouldLoseCommits() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            HikariConfig config = new HikariConfig();
            ((HikariDataSource) database.dataSource()).copyStateTo(config);
            config.setPoolName("careless");
            config.setConnectionInitSql("SET synchronous_commit = off");
            try (HikariDataSource careless = new HikariDataSource(config)) {
                assertThatExceptionOfType(DatabaseStartException.class)
                        .isThrownBy(() -> Server.requireDurable(careless))
                        .withMessageContaining("synchronous_commit=off");
            }
        }
    }

    @Test
    void hasStoppedItsServerOnceClosed() throws IOException {
        long server;
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(database.dataSource()).isNotNull();
            server = postmaster();
            assertThat(runs(server)).isTrue();
        }

        assertThat(runs(server)).isFalse();
    }

    @Test
    void runsTheVersionWhoseDataItAccepts() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(database.version()).startsWith(Cluster.MAJOR + ".");
        }
    }

    @Test
    void listensOnThisMachineOnlyAndAsksForAPassword() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            String url = "jdbc:postgresql://127.0.0.1:" + string(database, "SHOW port") + "/postgres";

            assertThat(string(database, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(url, "postgres", "guess")
                            .close());
        }
    }

    @Test
    void keepsOtherAccountsOutOfItsFolder() throws IOException {
        EmbeddedDatabase.start(folder).close();

        assertThat(Files.getPosixFilePermissions(folder)).hasToString("[OWNER_READ, OWNER_WRITE, OWNER_EXECUTE]");
        assertThat(folder.resolve("binaries")).isNotEmptyDirectory();
    }

    @Test
    void refusesASecondServiceOnTheSameFolder() {
        EmbeddedDatabase first = EmbeddedDatabase.start(folder);
        try (first) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                    .isInstanceOf(FolderInUseException.class)
                    .hasMessageContaining("in use by another Sohoa")
                    .hasMessageContaining(folder.getFileName().toString());
        }
    }

    @Test
    void refusesDataOfAnotherMajorVersion(@TempDir Path other) throws IOException {
        Files.createDirectories(other.resolve("data"));
        Files.writeString(other.resolve("data/PG_VERSION"), "14\n");
        Files.createFile(other.resolve("data/sohoa.ready"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(other))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining("PostgreSQL 14")
                .hasMessageContaining("PostgreSQL " + Cluster.MAJOR);
    }

    @Test
    void startsAnewWhereAFirstStartWasInterrupted(@TempDir Path other) throws IOException {
        Files.createDirectories(other.resolve("data/global"));
        Files.writeString(other.resolve("data/postgresql.conf"), "half done");

        try (EmbeddedDatabase database = EmbeddedDatabase.start(other)) {
            assertThat(string(database, "SELECT current_database()")).isEqualTo("sohoa");
        }
    }

    @Test
    void takesOverTheServerThatAKilledServiceLeftBehind() throws Exception {
        EmbeddedDatabase.start(folder).close();
        Process service = service("killed");
        long orphan = postmaster();
        service.destroyForcibly().waitFor();
        assertThat(runs(orphan)).isTrue();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(string(database, "SELECT name FROM killed")).isEqualTo("committed");
            assertThat(postmaster()).isNotEqualTo(orphan);
            assertThat(runs(orphan)).isFalse();
        }
    }

    @Test
    void isNotKeptFromStartingByANumberThatNowBelongsToAnotherProcess() throws IOException {
        EmbeddedDatabase.start(folder).close();
        Path stale = folder.resolve("data/postmaster.pid");
        Files.writeString(stale, ProcessHandle.current().pid() + "\n" + folder.resolve("data") + "\n");

        EmbeddedDatabase.start(folder).close();

        assertThat(stale).doesNotExist();
    }

    private static Process service(String table) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Service.class.getName(),
                        folder.toString(),
                        table)
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        assertThat(output.lines().anyMatch(line -> line.equals("committed"))).isTrue();
        return process;
    }

    private static long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid"))
                .getFirst()
                .strip());
    }

    /** A process that has ended and that nobody has asked about yet has no executable any more. */
    private static boolean runs(long process) {
        return ProcessHandle.of(process)
                .flatMap(handle -> handle.info().command())
                .isPresent();
    }

    private static String string(EmbeddedDatabase database, String sql) {
        return JdbcClient.create(database.dataSource())
                .sql(sql)
                .query(String.class)
                .single();
    }

    /** A service that is killed while it holds a transaction open. */
    static final class Service {

        public static void main(String[] args) throws Exception {
            EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]));
            JdbcClient.create(database.dataSource())
                    .sql("CREATE TABLE " + args[1] + " AS SELECT 'committed' AS name")
                    .update();
            try (Connection open = database.dataSource().getConnection()) {
                open.setAutoCommit(false);
                open.createStatement().executeUpdate("UPDATE " + args[1] + " SET name = 'open'");
                System.out.println("committed");
                Thread.sleep(600_000);
            }
        }
    }
}
