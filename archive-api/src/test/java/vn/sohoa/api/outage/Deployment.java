package vn.sohoa.api.outage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import vn.sohoa.testing.services.ElasticsearchServer;
import vn.sohoa.testing.services.FaultProxy;
import vn.sohoa.testing.services.PostgresServer;
import vn.sohoa.testing.services.S3Server;

/** A province's three servers with an account and a place for Sohoa on each, and the ways to take them away from it. */
final class Deployment implements AutoCloseable {

    private static final String NAME = "sohoa_outage_" + ProcessHandle.current().pid();
    private static final String PASSWORD = "outage";

    /** Every write fails as on a full disk, while this table holds a row. */
    private static final String FULL_DISK = """
            CREATE SCHEMA fault;
            GRANT USAGE ON SCHEMA fault TO PUBLIC;
            CREATE TABLE fault.full_disk (since timestamptz);
            GRANT SELECT ON fault.full_disk TO PUBLIC;
            CREATE FUNCTION fault.write() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF EXISTS (SELECT FROM fault.full_disk) THEN
                    RAISE disk_full USING MESSAGE = 'could not extend file: No space left on device';
                END IF;
                RETURN NULL;
            END $$;
            DO $$
            DECLARE written record;
            BEGIN
                FOR written IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
                    EXECUTE format('CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE ON public.%I'
                        || ' FOR EACH STATEMENT EXECUTE FUNCTION fault.write()', written.tablename);
                END LOOP;
            END $$
            """;

    private static final String SLOW_DOWN = "<Error><Code>SlowDown</Code><Message>Reduce your rate</Message></Error>";
    private static final String UNAVAILABLE =
            "{\"error\":{\"type\":\"unavailable\",\"reason\":\"busy\"},\"status\":503}";
    private static final String UNAUTHORISED =
            "{\"error\":{\"type\":\"security_exception\",\"reason\":\"unable to authenticate\"},\"status\":401}";

    private final PostgresServer postgres = PostgresServer.shared();
    private final S3Server s3 = S3Server.shared();
    private final ElasticsearchServer elasticsearch = ElasticsearchServer.shared();
    private final FaultProxy beforeS3 = FaultProxy.before(s3.address());
    private final FaultProxy beforeElasticsearch = FaultProxy.before(elasticsearch.address());
    private final String bucket = "sohoa-" + UUID.randomUUID();
    private final String index = elasticsearch.freshIndex();
    private final String database;

    Deployment() {
        postgres.execute("CREATE ROLE " + NAME + " LOGIN PASSWORD '" + PASSWORD + "'");
        database = postgres.database(NAME, "ENCODING 'UTF8' OWNER " + NAME);
    }

    /** For a service on these servers that does not wait long for any of them. */
    List<String> settings(Path data) {
        return List.of(
                "--server.port=0",
                "--sohoa.data=" + data,
                "--sohoa.demo=true",
                "--sohoa.ingest.poll-interval=500ms",
                "--sohoa.ocr.longest-pause=2s",
                "--sohoa.catalogue=postgresql",
                "--sohoa.postgresql.url=" + database,
                "--sohoa.postgresql.user=" + NAME,
                "--sohoa.postgresql.password=" + PASSWORD,
                "--sohoa.postgresql.pool-size=8",
                "--sohoa.postgresql.connect-timeout=1s",
                "--sohoa.postgresql.socket-timeout=4s",
                "--sohoa.postgresql.statement-timeout=3s",
                "--sohoa.postgresql.lock-timeout=2s",
                "--sohoa.store=s3",
                "--sohoa.s3.endpoint=" + beforeS3.address(),
                "--sohoa.s3.bucket=" + bucket,
                "--sohoa.s3.access-key=" + s3.accessKey(),
                "--sohoa.s3.secret-key=" + s3.secretKey(),
                "--sohoa.s3.timeout=2s",
                "--sohoa.search=elasticsearch",
                "--sohoa.elasticsearch.url=" + beforeElasticsearch.address(),
                "--sohoa.elasticsearch.user=" + elasticsearch.user(),
                "--sohoa.elasticsearch.password=" + elasticsearch.password(),
                "--sohoa.elasticsearch.index=" + index,
                "--sohoa.elasticsearch.timeout=3s");
    }

    /** To be called when the tables are there. */
    void prepareFullDisk() {
        postgres.execute(database, FULL_DISK);
    }

    void begin(Fault fault) {
        switch (fault) {
            case POSTGRESQL_STOPPED -> postgres.stop();
            case POSTGRESQL_PAUSED -> postgres.pause();
            case POSTGRESQL_OVERLOADED -> {
                postgres.execute("ALTER DATABASE " + NAME + " CONNECTION LIMIT 0");
                endSessions();
            }
            case POSTGRESQL_REFUSES -> {
                postgres.execute("ALTER ROLE " + NAME + " NOLOGIN");
                endSessions();
            }
            case POSTGRESQL_FULL -> postgres.execute(database, "INSERT INTO fault.full_disk VALUES (now())");
            case S3_STOPPED -> s3.stop();
            case S3_PAUSED -> s3.pause();
            case S3_OVERLOADED -> beforeS3.answer(503, "application/xml", SLOW_DOWN);
            case S3_REFUSES -> s3.suspendAccount();
            case S3_FULL -> s3.fill(bucket);
            case ELASTICSEARCH_STOPPED -> elasticsearch.stop();
            case ELASTICSEARCH_PAUSED -> elasticsearch.pause();
            case ELASTICSEARCH_OVERLOADED -> beforeElasticsearch.answer(503, "application/json", UNAVAILABLE);
            case ELASTICSEARCH_REFUSES -> beforeElasticsearch.answer(401, "application/json", UNAUTHORISED);
            case ELASTICSEARCH_FULL -> indexIsReadOnly("true");
        }
    }

    void end(Fault fault) {
        switch (fault) {
            case POSTGRESQL_STOPPED -> postgres.start();
            case POSTGRESQL_PAUSED -> postgres.resume();
            case POSTGRESQL_OVERLOADED -> postgres.execute("ALTER DATABASE " + NAME + " CONNECTION LIMIT -1");
            case POSTGRESQL_REFUSES -> postgres.execute("ALTER ROLE " + NAME + " LOGIN");
            case POSTGRESQL_FULL -> postgres.execute(database, "DELETE FROM fault.full_disk");
            case S3_STOPPED -> s3.start();
            case S3_PAUSED -> s3.resume();
            case S3_OVERLOADED -> beforeS3.passOn();
            case S3_REFUSES -> s3.reinstateAccount();
            case S3_FULL -> s3.makeRoom(bucket);
            case ELASTICSEARCH_STOPPED -> elasticsearch.start();
            case ELASTICSEARCH_PAUSED -> elasticsearch.resume();
            case ELASTICSEARCH_OVERLOADED, ELASTICSEARCH_REFUSES -> beforeElasticsearch.passOn();
            case ELASTICSEARCH_FULL -> indexIsReadOnly("null");
        }
    }

    private void indexIsReadOnly(String json) {
        try {
            elasticsearch.put("/" + index + "-*/_settings", "{\"index.blocks.read_only_allow_delete\": " + json + "}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endSessions() {
        postgres.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '" + NAME + "'");
    }

    @Override
    public void close() throws IOException {
        beforeS3.close();
        beforeElasticsearch.close();
        elasticsearch.delete("/" + index + "-*");
        postgres.execute("DROP DATABASE " + NAME + " WITH (FORCE)");
        postgres.execute("DROP ROLE " + NAME);
    }
}
