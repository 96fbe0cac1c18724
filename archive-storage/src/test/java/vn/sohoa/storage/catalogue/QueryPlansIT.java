package vn.sohoa.storage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.describe.DescribedPaper;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.DescriptionQueue;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.digitise.IndexQueue.PreservedRecord;
import vn.sohoa.core.digitise.PageFacts;
import vn.sohoa.core.procedure.RequestKey;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.review.Amendments;
import vn.sohoa.core.review.Answer;
import vn.sohoa.storage.database.ExternalDatabase;
import vn.sohoa.testing.contract.SearchContract;
import vn.sohoa.testing.services.PostgresServer;

/**
 * On a large catalogue, no question of a page, of the API or of the job's steps reads a whole table. The database counts its
 * sequential scans itself, so what is counted is what runs. Every table named large is some thousand times what a question
 * asks of it: of a smaller one PostgreSQL may rightly prefer to read all.
 */
class QueryPlansIT {

    private static final String CATALOGUE = """
            INSERT INTO batch (id, name, origin, source, state, received)
            SELECT md5('b' || b)::uuid, 'Lô ' || b, 'FOLDER', '/' || b, 'DIGITISED', now() FROM generate_series(1, 2000) b;
            INSERT INTO dossier (id, batch, name, source, agency, received, version)
            SELECT md5('d' || d)::uuid, md5('b' || (d + 49) / 50)::uuid, 'Hồ sơ ' || d, '/' || d, 'H0' || d % 5, now(), 1
            FROM generate_series(1, 100000) d;
            INSERT INTO record (id, dossier, batch, position, file, source, size, digest, media_type, state, code, detail,
                                pages, version, indexed_version, received, changed)
            SELECT md5('r' || r)::uuid, md5('d' || (r + 1) / 2)::uuid, md5('b' || (r + 99) / 100)::uuid, r % 2, r || '.pdf',
                   '/' || r, 4711, encode(sha256(r::text::bytea), 'hex'), 'application/pdf', 'PRESERVED', 'ACCEPTED', '',
                   1, 1, 1, now(), now()
            FROM generate_series(1, 200000) r;
            INSERT INTO page (record, number, state, code, detail, width, height, dpi, words, confidence, changed)
            SELECT id, 1, 'RECOGNISED', 'ACCEPTED', '', 2480, 3508, 300, 250, 90, now() FROM record;
            INSERT INTO provenance_event (at, record, type, success, detail)
            SELECT now(), id, 'INGESTION', true, '' FROM record
            """;

    private static final String PAPERS = """
            INSERT INTO manifest_item (dossier, position, file, title)
            SELECT md5('d' || d)::uuid, 1, '1.pdf', 'Đơn' FROM generate_series(45001, 55000) d;
            INSERT INTO paper (id, dossier, position, type, proposed_type, title, confidence, state, alternatives, findings,
                               version)
            SELECT md5('r' || r)::uuid, md5('d' || (r + 1) / 2)::uuid, r, 'khac', 'khac', '', 0.5, 'ACCEPTED', '{}', '{}', '1'
            FROM generate_series(90001, 110000) r;
            INSERT INTO paper_page (record, number, paper, position) SELECT id, 1, id, 1 FROM paper;
            INSERT INTO paper_field (paper, name, position, value, proposed, raw, record, page, x0, y0, x1, y1, method,
                                     confidence, importance, state, alternatives, version)
            SELECT id, 'f' || f, f, 'An', 'An', 'An', id, 1, 0, 0, 9, 9, 'LABEL', 0.5, 2, 'ACCEPTED', '{}', '1'
            FROM paper, generate_series(1, 5) f;
            INSERT INTO field_version (at, reviewer, dossier, paper, field, record, page, answer, proposed, value, confidence,
                                       version)
            SELECT now(), 'Nguyễn Thị Minh Khai', dossier, id, 'f1', id, 1, 'ACCEPT', 'Số 12 đường Trần Hưng Đạo',
                   'Số 12 đường Trần Hưng Đạo', 0.5, 'rules 1'
            FROM paper;
            INSERT INTO owner_version (at, reviewer, dossier, code_before, name_before, code, name)
            SELECT now(), 'An', dossier, '', '', '', 'An' FROM paper;
            UPDATE dossier SET owner_code = '001168' || lpad(substr(source, 2), 6, '0'), owner_agreed = true;
            INSERT INTO revocation (at, who, record, page, type, revoked, reason)
            SELECT now(), 'an', id, 1, 'khac', false, 'a' FROM paper;
            INSERT INTO lookup
            SELECT id, now(), 'An', '', 'PAGE', '1.000894', 'Kết hôn', '2025-07-01', '2026-11-02', owner_code, '', 'Điều 15',
                   substr(source, 2), 'd', '[]'
            FROM dossier;
            INSERT INTO attach_request SELECT id, now(), 'An', id, '1' FROM lookup;
            INSERT INTO attachment (id, request, at, officer, agency, lookup, dossier_code, requirement, paper, type, record,
                                    page, pages, source, version, purpose, legal_basis)
            SELECT id, dossier, now(), 'An', '', dossier, 'H01.151-261102-' || position, 'Giấy', id, 'don', id, 1, 1, dossier, 1,
                   'a', 'b'
            FROM paper;
            INSERT INTO review_item (id, paper, field, priority, answer)
            SELECT gen_random_uuid(), id, 'f' || f, random(), CASE WHEN f > 1 OR position > 100000 THEN 'ACCEPT' END
            FROM paper, generate_series(1, 5) f;
            ANALYZE
            """;
    private static final List<String> LARGE = List.of(
            "dossier",
            "record",
            "page",
            "provenance_event",
            "manifest_item",
            "paper",
            "paper_page",
            "paper_field",
            "field_version",
            "owner_version",
            "review_item",
            "revocation",
            "lookup",
            "attachment");

    private static final BatchId BATCH = new BatchId(id("b", 1000));
    private static final DossierId DOSSIER = new DossierId(id("d", 50_000));
    private static final DossierId OTHER = new DossierId(id("d", 50_001));
    private static final RecordId RECORD = new RecordId(id("r", 100_000));

    private static final Scope BELOW =
            new Scope(new Scope.Below(new AgencyId("H01")), false, PersonalId.find("001168000123"));
    private static final Scope ELSEWHERE = new Scope(new Scope.Below(new AgencyId("H99")), false, Optional.empty());

    private static ExternalDatabase server;
    private static Scenario scenario;
    private static HikariDataSource single;
    private static JdbcArchive archive;

    @BeforeAll
    static void aLargeCatalogue() throws InterruptedException {
        // a database of its own: rows younger than a transaction of other tests cannot be marked as seen by all
        server = ExternalDatabase.open(
                TestDatabase.settings(PostgresServer.shared().freshDatabase()));
        server.migrate();
        scenario = new Scenario((HikariDataSource) server.dataSource());
        scenario.jdbc.sql(CATALOGUE).update();
        scenario.jdbc.sql(PAPERS).update();
        tidy();
        HikariConfig config = new HikariConfig();
        scenario.dataSource.copyStateTo(config);
        config.setPoolName("query-plans");
        // one session: it reports its scans before it is asked for them
        config.setMaximumPoolSize(1);
        config.setMinimumIdle(1);
        single = new HikariDataSource(config);
        archive = Scenario.over(single);
    }

    /** Sums are read from indices alone where the tables are kept tidy, as the server does by itself, though not at once. */
    private static void tidy() throws InterruptedException {
        int tries = 0;
        do {
            if (tries++ > 0) {
                Thread.sleep(1000);
            }
            assertThat(tries)
                    .as(
                            "tries to tidy up, while there are %s",
                            scenario.jdbc.sql("""
                            SELECT pid, backend_xmin::text, state, query FROM pg_stat_activity WHERE backend_xmin IS NOT NULL
                            """).query().listOfRows())
                    .isLessThan(100);
            scenario.jdbc
                    .sql("VACUUM (ANALYZE) paper, paper_field, field_version")
                    .update();
        } while (!isTidy());
    }

    private static boolean isTidy() {
        return scenario.jdbc.sql("""
                        SELECT bool_and(relallvisible = relpages AND relpages > 0) FROM pg_class
                        WHERE relnamespace = current_schema()::regnamespace
                          AND relname IN ('paper', 'paper_field', 'field_version')
                        """).query(Boolean.class).single();
    }

    @AfterAll
    static void close() {
        single.close();
        server.close();
    }

    record Question(String name, Runnable ask) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Question> questions() {
        return Stream.of(
                new Question("first page of batches", () -> archive.catalogue().batches(Scope.ALL, 0, 21)),
                new Question("an agency's batches", () -> archive.catalogue().batches(BELOW, 0, 21)),
                new Question("last page of batches", () -> archive.catalogue().batches(Scope.ALL, 1980, 21)),
                new Question("batch", () -> archive.catalogue().batch(BATCH)),
                new Question("lines of the ledger", () -> archive.catalogue().lines(BATCH)),
                new Question("dossiers of a batch", () -> archive.catalogue().dossiers(BATCH)),
                new Question(
                        "what an agency sees of a batch",
                        () -> archive.catalogue().contents(BATCH, BELOW)),
                new Question("dossier", () -> archive.catalogue().dossier(DOSSIER)),
                new Question("record", () -> archive.catalogue().record(RECORD)),
                new Question("interrupted batches", () -> archive.accessionLog().interrupted()),
                new Question("batches to digitise", () -> archive.batchQueue().awaiting()),
                new Question(
                        "records to inspect", () -> archive.inspectionQueue().awaiting(BATCH)),
                new Question(
                        "pages to recognise", () -> archive.recognitionQueue().awaiting(BATCH)),
                new Question("staged record", () -> archive.recognitionQueue().get(RECORD)),
                new Question(
                        "page recognised",
                        () -> archive.recognitionQueue()
                                .recognised(new PageId(RECORD, 1), new PageFacts(1, 1, 300, 0, 0))),
                new Question(
                        "dossiers to describe", () -> archive.descriptionQueue().awaiting(BATCH)),
                new Question(
                        "dossier to describe", () -> archive.descriptionQueue().get(DOSSIER)),
                new Question("dossier described", () -> describeAgain()),
                new Question("papers of a dossier", () -> archive.catalogue().papers(DOSSIER)),
                new Question(
                        "answers about a dossier", () -> archive.catalogue().answers(DOSSIER)),
                new Question(
                        "questions to a person", () -> archive.reviewQueue().next("An", Scope.ALL, 10)),
                new Question("questions they have", () -> archive.reviewQueue().next("An", Scope.ALL, 10)),
                new Question("questions that wait", () -> archive.reviewQueue().waiting(Scope.ALL)),
                new Question(
                        "questions about an agency's dossiers",
                        () -> archive.reviewQueue().next("Chi", BELOW, 10)),
                new Question(
                        "questions about no dossier that there is",
                        () -> archive.reviewQueue().next("Chi", ELSEWHERE, 10)),
                new Question(
                        "questions that wait for an agency",
                        () -> archive.reviewQueue().waiting(BELOW)),
                new Question("answer", QueryPlansIT::answer),
                new Question(
                        "field put right",
                        () -> archive.amendments()
                                .correctField("An", paper().id(), "f1", "Ân", Amendments.Seen.WHATEVER)),
                new Question(
                        "type put right",
                        () -> archive.amendments()
                                .correctType("An", paper().id(), new PaperTypeId("don"), Amendments.Seen.WHATEVER)),
                new Question("field typed", () -> archive.amendments().addField("An", paper().id(), "typed", "Ân", 1)),
                new Question(
                        "owner confirmed",
                        () -> archive.amendments().confirmOwner("An", OTHER, "", "Ân", Amendments.Seen.WHATEVER)),
                new Question("retyped papers", () -> archive.retypedPapers().of(OTHER)),
                new Question(
                        "fields of a retyped paper",
                        () -> archive.retypedPapers()
                                .read(paper().id(), new PaperTypeId("don"), Sensitivity.RESTRICTED, List.of(), "2")),
                new Question(
                        "quality of the descriptions",
                        () -> archive.descriptionQuality().facts()),
                new Question(
                        "dossiers to preserve",
                        () -> archive.preservationQueue().awaiting(BATCH)),
                new Question(
                        "dossier to preserve", () -> archive.preservationQueue().get(DOSSIER)),
                new Question(
                        "dossier preserved", () -> archive.preservationQueue().preserved(DOSSIER, 1, 1)),
                new Question("dossiers to revise", () -> archive.revisionQueue().awaiting(100)),
                new Question(
                        "how many wait for that", () -> archive.revisionQueue().waiting()),
                new Question(
                        "dossier to read again", () -> archive.revisionQueue().readAgain(DOSSIER)),
                new Question("dossier to revise", () -> archive.revisionQueue().get(DOSSIER)),
                new Question("dossier revised", () -> archive.revisionQueue().revised(DOSSIER, 2, 1, List.of())),
                new Question("records to index", () -> archive.indexQueue().awaiting(BATCH)),
                new Question("stale records", () -> archive.indexQueue().awaiting(Optional.empty(), 50)),
                new Question(
                        "stale records after one", () -> archive.indexQueue().awaiting(Optional.of(RECORD), 50)),
                new Question("preserved record", () -> archive.indexQueue().get(RECORD)),
                new Question(
                        "record indexed",
                        () -> archive.indexQueue()
                                .indexed(new PreservedRecord(RECORD, DOSSIER, "a.pdf", 1, 1, SearchContract.ANYBODYS))),
                new Question("holding of a dossier", () -> archive.holdings().ofDossier(DOSSIER)),
                new Question("paper", () -> archive.catalogue().paper(paper().id())),
                new Question("owners said", () -> archive.catalogue().ownerAnswers(OTHER)),
                new Question("keepers said", () -> archive.holdings().said(OTHER)),
                new Question(
                        "keeper changed",
                        () -> archive.holdings()
                                .keep("An", OTHER, Optional.empty(), Sensitivity.RESTRICTED, "x", OptionalLong.of(0))),
                new Question("holding of a record", () -> archive.holdings().ofRecord(RECORD)),
                new Question("holding of a paper", () -> archive.holdings().ofPaper(new PaperId(DOSSIER.value()))),
                new Question("papers on file", QueryPlansIT::onFile),
                new Question(
                        "owner of a dossier with a code",
                        () -> archive.papersOnFile().of(new DossierCode("H01.151-261102-0001"))),
                new Question("look-up", () -> archive.reuseLog().find(DOSSIER.value())),
                new Question(
                        "look-up that is sent again",
                        () -> archive.reuseLog().answered("An", new RequestKey(Optional.of("50000"), "d"))),
                new Question(
                        "attachments of a dossier",
                        () -> archive.reuseLog().attached(new DossierCode("H01.151-261102-0001"))),
                new Question(
                        "revocations of a paper", () -> archive.revocations().of(new PaperId(RECORD.value()))),
                new Question(
                        "procedure of a dossier", () -> archive.procedures().of(DOSSIER)),
                new Question("holding of a batch", () -> archive.holdings().ofBatch(BATCH)),
                new Question(
                        "accession",
                        () -> archive.accessionLog()
                                .accession(scenario.open(), "a", "/new", List.of(Scenario.file("new")))));
    }

    private static void onFile() {
        assertThat(archive.papersOnFile().of("001168050002", Set.of(PaperTypeId.OTHER)))
                .hasSize(2);
    }

    private static PaperEntry paper() {
        return archive.catalogue().papers(OTHER).getFirst();
    }

    private static void describeAgain() {
        JdbcClient.create(single)
                .sql("UPDATE record SET state = 'RECOGNISED' WHERE dossier = :dossier")
                .param("dossier", DOSSIER.value())
                .update();
        List<PageId> pages = archive.descriptionQueue().get(DOSSIER).pages().stream()
                .map(DescriptionQueue.Page::id)
                .toList();
        DescribedPaper paper = Scenario.paper(0.5, pages, Scenario.value("ho-ten", "An", pages.getFirst(), 0.5, 3));
        archive.descriptionQueue().described(DOSSIER, new Description(List.of(paper), Optional.empty()), "2");
    }

    private static void answer() {
        UUID item = archive.reviewQueue().next("Bình", Scope.ALL, 1).getFirst().id();
        archive.reviewQueue().answer("Bình", item, new Answer.Accept());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void readsNoWholeTable(Question question) {
        Map<String, Long> before = sequentialScans();

        question.ask().run();

        assertThat(sequentialScans()).isEqualTo(before);
    }

    @Test
    void wouldNoticeAQuestionThatDoes() {
        Map<String, Long> before = sequentialScans();

        JdbcClient.create(single)
                .sql("SELECT count(*) FROM record WHERE file = '4711.pdf'")
                .query()
                .singleRow();

        assertThat(sequentialScans()).isNotEqualTo(before);
    }

    /** By table. */
    private static Map<String, Long> sequentialScans() {
        JdbcClient jdbc = JdbcClient.create(single);
        jdbc.sql("SELECT pg_stat_force_next_flush()").query().singleRow();
        Map<String, Long> scans = new TreeMap<>();
        jdbc.sql("""
                        SELECT relname, seq_scan FROM pg_stat_user_tables
                        WHERE schemaname = current_schema() AND relname IN (:large)
                        """).param("large", LARGE).query(row -> {
            scans.put(row.getString("relname"), row.getLong("seq_scan"));
        });
        return scans;
    }

    /** As PostgreSQL's {@code md5(…)::uuid}. */
    private static UUID id(String kind, int number) {
        try {
            ByteBuffer md5 = ByteBuffer.wrap(
                    MessageDigest.getInstance("MD5").digest((kind + number).getBytes(StandardCharsets.UTF_8)));
            return new UUID(md5.getLong(), md5.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
