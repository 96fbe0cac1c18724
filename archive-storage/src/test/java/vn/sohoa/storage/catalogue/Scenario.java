package vn.sohoa.storage.catalogue;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.accession.Origin;
import vn.sohoa.core.accession.ReceivedFile;
import vn.sohoa.core.catalogue.BatchEntry;
import vn.sohoa.core.catalogue.RecordEntry;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.describe.DescribedPaper;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.DescriptionQueue;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.digitise.Inspected;
import vn.sohoa.core.digitise.PageFacts;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.ledger.Ledger;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.OriginalForm;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.text.Box;

/** An archive on a database of its own, and short words for what tests do with it. */
final class Scenario implements AutoCloseable {

    static final PageFacts FACTS = new PageFacts(2480, 3508, 300, 120, 91);
    static final PageFacts EMPTY = new PageFacts(2480, 3508, 300, 0, 0);

    final HikariDataSource dataSource;
    final JdbcTransactionManager transactions;
    final JdbcClient jdbc;
    final JdbcArchive archive;
    private final TickingClock clock = new TickingClock();

    Scenario(TestDatabase database) {
        this(database.fresh());
    }

    /** Closes the pool with itself. */
    Scenario(HikariDataSource pool) {
        dataSource = pool;
        transactions = new JdbcTransactionManager(dataSource);
        jdbc = JdbcClient.create(dataSource);
        archive = JdbcArchive.over(dataSource, transactions, clock);
    }

    @Override
    public void close() {
        dataSource.close();
    }

    void wait(Duration time) {
        clock.advance(time);
    }

    Instant now() {
        return clock.instant();
    }

    /** Whoever says so. */
    void keep(DossierId dossier, Optional<AgencyId> agency, Sensitivity sensitivity) {
        archive.holdings().keep("Lan", dossier, agency, sensitivity, "thử", OptionalLong.empty());
    }

    BatchId open() {
        return archive.accessionLog().open(Origin.FOLDER, "Lô 1", "/scans/1", OptionalInt.empty());
    }

    /** The same archive over other connections. */
    static JdbcArchive over(HikariDataSource connections) {
        return JdbcArchive.over(connections, new JdbcTransactionManager(connections), new TickingClock());
    }

    DossierId accession(BatchId batch, String dossier, ReceivedFile... files) {
        return archive.accessionLog().accession(batch, dossier, "/scans/1/" + dossier, List.of(files));
    }

    /** A file of its own content, named by it. */
    static ReceivedFile file(String content) {
        return file(content, content);
    }

    static ReceivedFile file(String name, String content) {
        return new ReceivedFile(
                name + ".pdf",
                "/scans/1/" + name + ".pdf",
                content.length(),
                digest(content),
                "application/pdf",
                LedgerCode.ACCEPTED,
                "");
    }

    static ReceivedFile bad(String name, LedgerCode code) {
        return new ReceivedFile(name, "/scans/1/" + name, 0, null, "application/octet-stream", code, "as found");
    }

    static Digest digest(String content) {
        try {
            return Digest.of(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    List<RecordEntry> records(DossierId dossier) {
        return archive.catalogue().dossier(dossier).orElseThrow().records();
    }

    RecordEntry only(DossierId dossier) {
        return records(dossier).getFirst();
    }

    RecordEntry entry(RecordId record) {
        return archive.catalogue().record(record).orElseThrow();
    }

    BatchEntry entry(BatchId batch) {
        return archive.catalogue().batch(batch).orElseThrow();
    }

    Ledger ledger(BatchId batch) {
        return entry(batch).ledger();
    }

    void inspect(RecordId record, int pages) {
        archive.inspectionQueue().inspected(record, new Inspected(pages, OriginalForm.SCAN, 0));
    }

    void recognise(RecordId record, int... pages) {
        for (int page : pages) {
            archive.recognitionQueue().recognised(new PageId(record, page), FACTS);
        }
    }

    /** Inspected and recognised, with this many pages. */
    void recogniseAll(RecordId record, int pages) {
        inspect(record, pages);
        for (int page = 1; page <= pages; page++) {
            recognise(record, page);
        }
    }

    /** A paper of each record, of a type that is accepted, without fields. */
    void describe(DossierId dossier) {
        List<DescribedPaper> papers = archive.descriptionQueue().get(dossier).pages().stream()
                .map(DescriptionQueue.Page::id)
                .collect(Collectors.groupingBy(PageId::record, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(pages -> paper(0.99, pages))
                .toList();
        archive.descriptionQueue().described(dossier, new Description(papers, Optional.empty()), "test");
    }

    /** A decision with its fields; accepted from 0.95 on. */
    static DescribedPaper paper(double confidence, List<PageId> pages, FieldValue... fields) {
        return new DescribedPaper(
                new PaperTypeId("quyet-dinh"),
                "QUYẾT ĐỊNH",
                confidence,
                confidence >= 0.95,
                List.of(PaperTypeId.OTHER),
                pages,
                List.of(fields),
                List.of("HAND_FILLED"));
    }

    /** A value on a page; accepted from 0.95 on. */
    static FieldValue value(String name, String value, PageId page, double confidence, int importance) {
        return new FieldValue(
                name,
                value,
                value + " ",
                page,
                new Box(10, 20, 300, 60),
                FieldValue.Method.LABEL,
                confidence,
                confidence >= 0.95,
                List.of(value + "?"),
                importance);
    }

    Stream<String> events(RecordId record) {
        return jdbc
                .sql("SELECT type || CASE WHEN success THEN '' ELSE ' failed' END FROM provenance_event "
                        + "WHERE record = :record ORDER BY id")
                .param("record", record.value())
                .query(String.class)
                .list()
                .stream();
    }

    /** A second later each time it is asked. */
    private static final class TickingClock implements InstantSource {

        private Instant now = Instant.parse("2026-11-21T01:00:00Z");

        @Override
        public synchronized Instant instant() {
            return advance(Duration.ofSeconds(1));
        }

        synchronized Instant advance(Duration time) {
            now = now.plus(time);
            return now;
        }
    }
}
