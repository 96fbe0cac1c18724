package vn.sohoa.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.sohoa.storage.disk.FolderInUseException;
import vn.sohoa.testing.services.PostgresServer;

class CatalogueMoveIT {

    private static final List<String> TABLES = List.of(
            "account",
            "attach_answer",
            "attach_request",
            "attachment",
            "batch",
            "batch_job_execution",
            "batch_job_execution_context",
            "batch_job_execution_params",
            "batch_job_instance",
            "batch_step_execution",
            "batch_step_execution_context",
            "component_fact",
            "correction_request",
            "delivered_file",
            "dossier",
            "dossier_fact",
            "fact_behind",
            "field_version",
            "holding_version",
            "lookup",
            "manifest_item",
            "owner_version",
            "page",
            "paper",
            "paper_field",
            "paper_page",
            "procedure_version",
            "provenance_event",
            "record",
            "required_paper",
            "review_item",
            "revocation",
            "share",
            "share_opening",
            "verification",
            "view_log");

    @TempDir
    static Path folder;

    private final PostgresServer server = PostgresServer.shared();
    private final PostgresqlSettings target = TestSettings.of(server.freshDatabase(), server.user(), server.password());

    @BeforeAll
    static void fill() {
        FilledCatalogue.make(folder.resolve("database"));
    }

    /** A move leaves nothing else in the embedded database. */
    @AfterEach
    void letTheEmbeddedDatabaseStartAgain() throws IOException {
        Files.deleteIfExists(note());
    }

    @Test
    void movesEveryRow() throws Exception {
        Map<String, List<String>> before = embedded();

        CatalogueMove.Moved moved = move(new Watched());

        assertThat(moved.again()).isFalse();
        assertThat(rowsOf(there())).isEqualTo(before);
        assertThat(before)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
        assertThat(moved.tables())
                .allSatisfy(sum ->
                        assertThat(sum.rows()).isEqualTo(before.get(sum.table()).size()));
        assertThat(moved.tables()).extracting(TableSum::table).containsExactlyInAnyOrderElementsOf(TABLES);
    }

    @Test
    void countsOnWhereTheEmbeddedDatabaseStopped() throws Exception {
        move(new Watched());

        assertThat(number("SELECT nextval('batch_step_execution_seq')")).isEqualTo(6);
        assertThat(number("INSERT INTO batch (id, name, origin, source, state, received) VALUES"
                        + " (gen_random_uuid(), '', 'UPLOAD', '', 'RECEIVED', now()) RETURNING position"))
                .isEqualTo(2);
        assertThat(number("INSERT INTO provenance_event (at, record, type, success, detail)"
                        + " SELECT now(), id, 'X', true, '' FROM record LIMIT 1 RETURNING id"))
                .isEqualTo(1 + number("SELECT max(id) FROM provenance_event WHERE type <> 'X'"));
    }

    @Test
    void tellsHowFarItIs() throws Exception {
        Watched watched = new Watched();

        CatalogueMove.Moved moved = move(watched);

        assertThat(watched.seen).last().isEqualTo(moved.rows());
        assertThat(watched.seen).isSorted().hasSizeGreaterThan(TABLES.size());
    }

    @Test
    void keepsTheOldCatalogueFromBeingStartedByMistake() throws Exception {
        move(new Watched());

        assertThatExceptionOfType(DatabaseStartException.class)
                .isThrownBy(() -> EmbeddedDatabase.start(folder.resolve("database")))
                .withMessageContaining(target.url())
                .withMessageContaining("sohoa.catalogue=postgresql")
                .withMessageContaining("SOHOA_CATALOGUE=postgresql")
                .withMessageContaining(note().toString());
        assertThatExceptionOfType(DatabaseStartException.class)
                .isThrownBy(() -> move(new Watched()))
                .withMessageContaining("was moved away");
    }

    @Test
    void leavesNothingWhenItIsKilledHalfWayAndIsSimplyDoneAgain() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        MoveAndDie.class.getName(),
                        folder.resolve("database").toString(),
                        target.url(),
                        target.user(),
                        target.password())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isEqualTo(MoveAndDie.DIED);

        assertThat(note()).doesNotExist();
        assertThat(rowsOf(there()))
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isEmpty());
        assertThat(move(new Watched()).again()).isFalse();
        assertThat(rowsOf(there())).isEqualTo(embeddedIgnoringTheNote());
    }

    @Test
    void comesToItsEndWhenItWasCutOffAfterTheCommit() throws Exception {
        move(new Watched());
        Files.delete(note());

        assertThat(move(new Watched()).again()).isTrue();
        assertThat(note()).exists();
    }

    @Test
    void refusesADatabaseThatHoldsRowsOfOthers() throws Exception {
        try (ExternalDatabase database = ExternalDatabase.open(target)) {
            database.migrate();
        }
        JdbcClient.create(there())
                .sql("INSERT INTO batch_job_instance VALUES (1, 0, 'digitise', 'a'), (2, 0, 'digitise', 'b')")
                .update();

        assertThatExceptionOfType(CatalogueMoveException.class)
                .isThrownBy(() -> move(new Watched()))
                .withMessageContaining(target.url())
                .withMessageContaining("batch_job_instance (2)");
        assertThat(number("SELECT count(*) FROM batch")).isZero();
        assertThat(note()).doesNotExist();
    }

    @Test
    void refusesADatabaseOfSomethingElse() {
        JdbcClient.create(there()).sql("CREATE TABLE letters (id integer)").update();

        assertThatExceptionOfType(CatalogueMoveException.class)
                .isThrownBy(() -> move(new Watched()))
                .withMessageContaining(target.url())
                .withMessageContaining("Name an empty database");
    }

    @Test
    void noticesARowThatArrivesDifferently() {
        try (ExternalDatabase database = ExternalDatabase.open(target)) {
            database.migrate();
        }
        JdbcClient.create(there()).sql("""
                CREATE FUNCTION flip() RETURNS trigger LANGUAGE plpgsql AS
                    $$ BEGIN NEW.name := overlay(NEW.name PLACING 'l' FROM 1); RETURN NEW; END $$;
                CREATE TRIGGER flip BEFORE INSERT ON batch FOR EACH ROW EXECUTE FUNCTION flip()
                """).update();

        assertThatExceptionOfType(CatalogueMoveException.class)
                .isThrownBy(() -> move(new Watched()))
                .withMessageContaining("Table batch arrived differently");
        assertThat(number("SELECT count(*) FROM record")).isZero();
        assertThat(note()).doesNotExist();
    }

    @Test
    void stopsWhenItIsTold() {
        CatalogueMove.Progress impatient = new Watched() {
            @Override
            public void copying(String table, long rows, long allRows, long allOf) {
                Thread.currentThread().interrupt();
            }
        };

        assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> move(impatient));
        assertThat(number("SELECT count(*) FROM record")).isZero();
        assertThat(note()).doesNotExist();
    }

    @Test
    void refusesWhileAServiceRuns() {
        try (EmbeddedDatabase running = EmbeddedDatabase.start(folder.resolve("database"))) {
            assertThat(running.version()).startsWith("18");
            assertThatExceptionOfType(FolderInUseException.class).isThrownBy(() -> move(new Watched()));
        }
    }

    @Test
    void refusesAFolderWithoutACatalogue() {
        Path other = folder.resolve("other");

        assertThatExceptionOfType(DatabaseStartException.class)
                .isThrownBy(() -> new CatalogueMove(other, target).run(new Watched()))
                .withMessageContaining(other.toString());
        assertThat(other).doesNotExist();
    }

    @Test
    void refusesACatalogueThatThisSohoaHasNotBroughtUpToDate() {
        Path old = folder.resolve("old");
        EmbeddedDatabase.start(old).close();

        assertThatExceptionOfType(CatalogueMoveException.class)
                .isThrownBy(() -> new CatalogueMove(old, target).run(new Watched()))
                .withMessageContaining("versions []")
                .withMessageContaining("Start this Sohoa once");
    }

    private CatalogueMove.Moved move(CatalogueMove.Progress progress) throws InterruptedException {
        return new CatalogueMove(folder.resolve("database"), target).run(progress);
    }

    private Path note() {
        return folder.resolve("database/moved");
    }

    private DataSource there() {
        return new DriverManagerDataSource(target.url(), target.user(), target.password());
    }

    private long number(String sql) {
        return JdbcClient.create(there()).sql(sql).query(Long.class).single();
    }

    private Map<String, List<String>> embeddedIgnoringTheNote() throws IOException {
        Files.delete(note());
        return embedded();
    }

    private static Map<String, List<String>> embedded() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("database"))) {
            return rowsOf(database.dataSource());
        }
    }

    private static Map<String, List<String>> rowsOf(DataSource database) {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : TABLES) {
            rows.put(
                    table,
                    JdbcClient.create(database)
                            .sql("SELECT t::text FROM " + table + " t")
                            .query(String.class)
                            .list()
                            .stream()
                            .sorted()
                            .toList());
        }
        return rows;
    }

    /** Remembers how many rows it was told of. */
    private static class Watched implements CatalogueMove.Progress {

        private final List<Long> seen = new ArrayList<>();

        @Override
        public void comparing(String where) {}

        @Override
        public void copying(String table, long rows, long allRows, long allOf) {
            seen.add(allRows);
        }
    }
}
