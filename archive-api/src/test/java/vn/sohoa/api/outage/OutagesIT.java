package vn.sohoa.api.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.sohoa.api.SohoaApplication;
import vn.sohoa.api.health.Part;
import vn.sohoa.api.receiving.Receiving;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.catalogue.BatchEntry;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.ledger.Ledger;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.BatchState;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.record.RecordState;

/**
 * The whole service on real servers, started once. Each fault begins while a batch is in work, is looked at as people see it,
 * and ends; then every page has to be there once. What was seen has to be what docs/outages.md says.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutagesIT {

    private static final int PAGES = 4;
    private static final int DOSSIERS = 300;

    @TempDir
    private static Path folder;

    private final Paper paper = new Paper();
    private final List<Row> rows = new ArrayList<>();
    private final Deployment servers = new Deployment();
    private ConfigurableApplicationContext service;
    private Catalogue catalogue;
    private Receiving receiving;
    private Visit visit;
    private RecordId before;

    @BeforeAll
    void preserveOneBatchBeforeAllFaults() throws IOException {
        service = new SpringApplicationBuilder(SohoaApplication.class)
                .run(servers.settings(folder.resolve("data")).toArray(String[]::new));
        servers.prepareFullDisk();
        catalogue = service.getBean(Catalogue.class);
        receiving = service.getBean(Receiving.class);
        visit = new Visit(Integer.parseInt(service.getEnvironment().getProperty("local.server.port", "")));
        BatchId batch = receiving.receive(List.of(Paper.write(folder.resolve("before"), paper.numbers(1))));
        patiently().until(() -> isDone(batch));
        before = catalogue.dossiers(batch).getFirst().records().getFirst().id();
    }

    @AfterAll
    void writeTheTable() throws IOException {
        try {
            Row.write(Path.of("target/outages.md"), rows);
            assertThatTheArchiveHoldsWhatTheCatalogueKnows();
        } finally {
            service.close();
            servers.close();
        }
    }

    private void assertThatTheArchiveHoldsWhatTheCatalogueKnows() {
        assertThat(service.getBean(ArchivalStore.class).dossiers())
                .containsExactlyInAnyOrderElementsOf(catalogue.batches(Scope.ALL, 0, 100).stream()
                        .flatMap(batch -> catalogue.dossiers(batch.id()).stream())
                        .filter(dossier -> dossier.version() > 0)
                        .map(DossierEntry::id)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void losesAndDoublesNothing(Fault fault) throws Exception {
        assertThat(visit.down()).isEmpty();
        List<String> inWork = paper.numbers(PAGES);
        List<String> meanwhile = paper.numbers(1);
        Path late = Paper.write(folder.resolve(fault + "-late"), meanwhile).resolve(meanwhile.getFirst() + ".png");
        Path scans = folder.resolve(fault.name());
        Paper.write(scans.resolve("Một"), inWork.subList(0, 2));
        Paper.write(scans.resolve("Hai"), inWork.subList(2, PAGES));
        int batchesBefore = catalogue.batches(Scope.ALL, 0, 100).size();

        BatchId batch = receiving.receive(List.of(scans));
        patiently().until(() -> pages(batch).kept() > 0);
        Row seen;
        servers.begin(fault);
        try {
            patiently().until(() -> workWaitsFor(fault.part));
            String state = await(fault, batch);
            seen = look(fault, state, late);
        } finally {
            servers.end(fault);
        }
        patiently().until(() -> isDone(batch));
        if (!seen.handIn().equals("as always")) {
            assertThat(visit.upload(late).statusCode()).isEqualTo(202);
        }
        patiently().until(() -> catalogue.batches(Scope.ALL, 0, 100).stream().allMatch(each -> isDone(each.id())));
        patiently().until(() -> visit.down().isEmpty());

        assertThat(catalogue.batches(Scope.ALL, 0, 100)).hasSize(batchesBefore + 2);
        List<DossierEntry> dossiers = catalogue.batches(Scope.ALL, 0, 2).stream()
                .flatMap(each -> catalogue.dossiers(each.id()).stream())
                .toList();
        assertEachFileIsPreservedOnce(
                dossiers, Stream.concat(files(scans), Stream.of(late)).toList());
        Row row = counted(seen, dossiers);
        rows.add(row);
        assertThat(service.getBean(DataSource.class)
                        .unwrap(HikariDataSource.class)
                        .getHikariPoolMXBean())
                .satisfies(pool -> patiently().until(() -> pool.getActiveConnections() == 0));
        assertThat(Row.documented()).contains(row.markdown());
    }

    /** What is being taken in when the catalogue goes away: whoever handed it in is told, and it goes on by itself. */
    @Test
    void finishesABatchThatWasHalfReceived() throws Exception {
        Path delivery = folder.resolve("delivery");
        for (int dossier = 1; dossier <= DOSSIERS; dossier++) {
            Path one = Files.createDirectories(delivery.resolve("Hồ sơ " + dossier));
            Files.writeString(one.resolve("note.txt"), "no scan, so it is set aside: " + dossier);
        }

        Future<BatchId> handedIn = CompletableFuture.supplyAsync(() -> receiving.receive(List.of(delivery)));
        patiently().until(() -> newest().name().equals("delivery") && received(newest()) > 2);
        servers.begin(Fault.POSTGRESQL_REFUSES);
        try {
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(handedIn::get)
                    .withCauseInstanceOf(StoreUnavailableException.class);
        } finally {
            servers.end(Fault.POSTGRESQL_REFUSES);
        }

        patiently().until(() -> isDone(newest().id()));
        assertThat(newest().name()).isEqualTo("delivery");
        assertThat(received(newest())).isEqualTo(DOSSIERS);
        assertThat(catalogue.lines(newest().id())).hasSize(DOSSIERS);
        assertThat(catalogue.dossiers(newest().id())).hasSize(DOSSIERS);
        patiently().until(() -> visit.down().isEmpty());
    }

    private BatchEntry newest() {
        return catalogue.batches(Scope.ALL, 0, 1).getFirst();
    }

    private static int received(BatchEntry batch) {
        return batch.ledger().files().received();
    }

    private boolean workWaitsFor(Part part) {
        return visit.health()
                .path("components")
                .path(part.key())
                .path("details")
                .has("workWaitsSince");
    }

    /** A batch needs no index: it is closed without. */
    private String await(Fault fault, BatchId batch) {
        if (fault.part == Part.SEARCH) {
            patiently().until(() -> state(batch) == BatchState.DIGITISED);
            return "is closed meanwhile; search finds it afterwards";
        }
        return visit.page("/batches/" + batch).contains("in part")
                ? "waits, its page says for what, and goes on"
                : "waits and goes on";
    }

    private Row look(Fault fault, String state, Path late) {
        return new Row(
                fault,
                visit.down(),
                visit.page("/batches"),
                visit.page("/search?q=" + Paper.WORD),
                visit.page("/records/" + before),
                visit.resource("/api/v1/records/" + before + "/representations/preservation"),
                visit.handIn(late),
                state,
                0,
                0);
    }

    /** By the pages that search finds: all hold this word. */
    private Row counted(Row seen, List<DossierEntry> dossiers) {
        List<String> found = visit.found(Paper.WORD);
        List<Integer> times = dossiers.stream()
                .flatMap(dossier -> dossier.records().stream())
                .map(record -> Collections.frequency(found, record.id() + "#1"))
                .toList();
        return new Row(
                seen.fault(),
                seen.health(),
                seen.batches(),
                seen.search(),
                seen.record(),
                seen.download(),
                seen.handIn(),
                seen.batch(),
                Collections.frequency(times, 0),
                (int) times.stream().filter(count -> count > 1).count());
    }

    /** In the ledger, the catalogue and the archive. */
    private void assertEachFileIsPreservedOnce(List<DossierEntry> dossiers, List<Path> files) throws IOException {
        List<String> handedIn = new ArrayList<>();
        for (Path file : files) {
            handedIn.add(Digest.of(file).hex());
        }
        assertThat(dossiers.stream()
                        .flatMap(dossier -> dossier.records().stream())
                        .filter(record -> record.state() == RecordState.PRESERVED)
                        .map(record -> record.digest().orElseThrow().hex()))
                .containsExactlyInAnyOrderElementsOf(handedIn);
        List<BatchEntry> batches = catalogue.batches(Scope.ALL, 0, 2);
        assertThat(batches.stream()
                        .mapToInt(batch -> batch.ledger().pages().indexed())
                        .sum())
                .isEqualTo(files.size());
        assertThat(batches.stream()
                        .mapToInt(batch -> catalogue.lines(batch.id()).size())
                        .sum())
                .isEqualTo(files.size());
        ArchivalStore store = service.getBean(ArchivalStore.class);
        for (DossierEntry dossier : dossiers) {
            assertThat(dossier.version()).isOne();
            assertThat(store.validate(dossier.id())).isEmpty();
        }
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        }
    }

    private boolean isDone(BatchId batch) {
        return state(batch) == BatchState.DIGITISED
                && catalogue.batch(batch).orElseThrow().ledger().balances();
    }

    private BatchState state(BatchId batch) {
        return catalogue.batch(batch).orElseThrow().state();
    }

    private Ledger.Pages pages(BatchId batch) {
        return catalogue.batch(batch).orElseThrow().ledger().pages();
    }

    private static ConditionFactory patiently() {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions();
    }
}
