package vn.sohoa.storage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.viewlog.Act;
import vn.sohoa.core.viewlog.Anchoring;
import vn.sohoa.core.viewlog.Asked;
import vn.sohoa.core.viewlog.ChainCheck;
import vn.sohoa.core.viewlog.ChainLink;
import vn.sohoa.core.viewlog.ChainReport;
import vn.sohoa.core.viewlog.ChainReport.Break;
import vn.sohoa.core.viewlog.ChainReport.Kind;
import vn.sohoa.core.viewlog.Channel;
import vn.sohoa.core.viewlog.Head;
import vn.sohoa.core.viewlog.Reason;
import vn.sohoa.core.viewlog.Seen;
import vn.sohoa.core.viewlog.View;
import vn.sohoa.core.viewlog.ViewEntry;
import vn.sohoa.core.viewlog.ViewFilter;
import vn.sohoa.core.viewlog.ViewLog;
import vn.sohoa.core.viewlog.ViewPage;
import vn.sohoa.core.viewlog.Viewer;

/** The view log on a real server, and what somebody who owns that server may do to it. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ViewLogIT {

    private static final String OWNER = "001168000123";
    private static final Viewer AN =
            new Viewer("an", "Trần An", Set.of(Role.OFFICER, Role.ARCHIVIST), AgencyId.find("H01.151.01"));
    private static final Viewer BINH = new Viewer("binh", "Lê Bình", Set.of(), Optional.empty());

    private final Scenario scenario;
    private ViewLog log;
    private final MemoryAnchors anchors = new MemoryAnchors();
    private final DossierId dossier = DossierId.random();

    ViewLogIT(TestDatabase database) {
        scenario = new Scenario(database);
        log = started();
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void keepsEveryFieldOfAView() {
        View view = new View(
                AN,
                Act.DOWNLOAD,
                Seen.of(Optional.of(OWNER), dossier)
                        .in(RecordId.random())
                        .of(PaperId.random())
                        .on(3),
                Optional.empty(),
                new Reason("Đối chiếu giấy khai sinh", "NĐ 118/2025 Đ13"),
                Channel.API);
        View search = View.search(BINH, new Asked("\"khai sinh\"", 17), Channel.WEB);
        View download = View.download(BINH, Seen.of(Optional.of(OWNER), dossier), "preservation", Channel.LINK);

        log.append(view);
        log.append(search);
        log.append(download);

        assertThat(find(ViewFilter.ALL)).extracting(ViewEntry::view).containsExactly(download, search, view);
        assertThat(log.entry(1))
                .as("a download of before its form was written down")
                .get()
                .extracting(ViewEntry::view)
                .isEqualTo(view);
        assertThat(log.entry(4)).isEmpty();
        assertThat(check()).isEqualTo(new ChainReport(3, 0, 0, Optional.empty()));
    }

    @Test
    void severalAreOneCommitInTheirOrder() {
        log.append(List.of());
        log.append(List.of(view(1), view(2), view(3)));

        assertThat(find(ViewFilter.ALL)).extracting(ViewEntry::view).containsExactly(view(3), view(2), view(1));
        assertThat(scenario.jdbc
                        .sql("SELECT count(DISTINCT xmin::text) FROM view_log")
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(check()).isEqualTo(new ChainReport(3, 0, 0, Optional.empty()));
    }

    @Test
    void findsByWhoWhoseWhichWhatAndWhen() {
        log.append(view(AN, Act.VIEW, Seen.of(Optional.of(OWNER), dossier)));
        log.append(view(BINH, Act.DOWNLOAD, Seen.of(Optional.of(OWNER), DossierId.random())));
        log.append(view(BINH, Act.VIEW, Seen.of(Optional.empty(), dossier)));
        Instant second = log.entry(2).orElseThrow().at();

        assertThat(numbers(filter(Optional.of("binh"), none(), none(), none(), none(), none())))
                .containsExactly(3L, 2L);
        assertThat(numbers(ViewFilter.ofOwner(new PersonalId(OWNER)))).containsExactly(2L, 1L);
        assertThat(numbers(filter(none(), Optional.of(dossier), none(), none(), none(), none())))
                .containsExactly(3L, 1L);
        assertThat(numbers(filter(none(), none(), Optional.of(Act.DOWNLOAD), none(), none(), none())))
                .containsExactly(2L);
        assertThat(numbers(filter(none(), none(), none(), Optional.of(second), none(), none())))
                .containsExactly(3L, 2L);
        assertThat(numbers(filter(none(), none(), none(), none(), Optional.of(second), none())))
                .containsExactly(1L);
        assertThat(numbers(filter(none(), none(), none(), none(), none(), AgencyId.find("H01.151"))))
                .containsExactly(1L);
        assertThat(numbers(filter(none(), none(), none(), none(), none(), AgencyId.find("H01.15"))))
                .isEmpty();
        assertThat(numbers(ViewFilter.ALL)).containsExactly(3L, 2L, 1L);
    }

    @Test
    void pagesFromTheNewestToTheOldest() {
        append(5);

        ViewPage first = log.find(ViewFilter.ALL, ViewLog.NEWEST, 3);
        ViewPage second = log.find(ViewFilter.ALL, first.entries().getLast().number(), 3);

        assertThat(first.entries()).extracting(ViewEntry::number).containsExactly(5L, 4L, 3L);
        assertThat(first.more()).isTrue();
        assertThat(second.entries()).extracting(ViewEntry::number).containsExactly(2L, 1L);
        assertThat(second.more()).isFalse();
    }

    @Test
    void theDatabaseRefusesToChangeOrTakeAwayARow() {
        append(2);

        for (String change : List.of("UPDATE view_log SET purpose = ''", "DELETE FROM view_log", "TRUNCATE view_log")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> scenario.jdbc.sql(change).update())
                    .withMessageContaining("append-only");
        }
        assertThat(check()).isEqualTo(new ChainReport(2, 0, 0, Optional.empty()));
    }

    @Test
    void numbersHaveNoGapsWhoeverWritesAtOnce() throws Exception {
        ViewLog elsewhere = started();

        try (ExecutorService many = Executors.newFixedThreadPool(16)) {
            many.invokeAll(IntStream.range(0, 400)
                    .mapToObj(n -> Executors.callable(() -> (n % 2 == 0 ? log : elsewhere).append(view(n))))
                    .toList());
        }

        assertThat(check()).isEqualTo(new ChainReport(400, 0, 0, Optional.empty()));
        assertThat(scenario.jdbc
                        .sql("SELECT number FROM view_log ORDER BY number")
                        .query(Long.class)
                        .list())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 400).boxed().toList());
    }

    @Test
    void aRowStaysWhenTheCallerRollsBack() {
        new TransactionTemplate(scenario.transactions).executeWithoutResult(status -> {
            log.append(view(1));
            status.setRollbackOnly();
        });

        assertThat(log.head().number()).isOne();
    }

    @Test
    void goesOnAfterWhatAnotherProcessWrote() {
        ViewLog elsewhere = started();
        log.append(view(1));
        elsewhere.append(List.of(view(2), view(3)));
        log.append(List.of(view(4), view(5)));

        assertThat(find(ViewFilter.ALL))
                .extracting(ViewEntry::view)
                .containsExactly(view(5), view(4), view(3), view(2), view(1));
        assertThat(check()).isEqualTo(new ChainReport(5, 0, 0, Optional.empty()));
    }

    @Test
    void goesOnWithinATransactionThatDoesNotSeeWhatAnotherProcessWrote() {
        ViewLog elsewhere = started();
        TransactionTemplate snapshot = new TransactionTemplate(scenario.transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        append(1);
        snapshot.executeWithoutResult(status -> {
            assertThat(log.head().number()).isOne();
            elsewhere.append(view(2));
            log.append(view(3));
        });

        assertThat(check()).isEqualTo(new ChainReport(3, 0, 0, Optional.empty()));
    }

    @Test
    void findsAnAlteredRow() {
        append(6);

        attack("UPDATE view_log SET purpose = 'khác' WHERE number = 4");

        assertThat(check().broken()).contains(new Break(4, Kind.ALTERED));
    }

    @Test
    void findsAnAlteredRowWhoseHashWasComputedAnewByTheOneAfter() {
        append(6);
        Head third = new Head(3, log.links(2, 1).getFirst().hash(), Instant.EPOCH);
        ChainLink forged = ChainLink.after(third, log.entry(4).orElseThrow().at(), view(99));

        attack("UPDATE view_log SET purpose = 'lý do 99', hash = '" + forged.hash() + "' WHERE number = 4");

        assertThat(check().broken()).contains(new Break(5, Kind.ALTERED));
    }

    @Test
    void findsARemovedRow() {
        append(6);

        attack("DELETE FROM view_log WHERE number = 4");

        assertThat(check()).isEqualTo(new ChainReport(5, 0, 0, Optional.of(new Break(4, Kind.MISSING))));
    }

    @Test
    void findsARemovedRowWhereTheOthersWereNumberedAnew() {
        append(6);

        attack("DELETE FROM view_log WHERE number = 4; UPDATE view_log SET number = 4 WHERE number = 5;"
                + " UPDATE view_log SET number = 5 WHERE number = 6");

        assertThat(check().broken()).contains(new Break(4, Kind.ALTERED));
    }

    @Test
    void findsARowWhoseTimeOrActCannotBe() {
        append(6);

        attack("UPDATE view_log SET act = 'NOTHING' WHERE number = 3");

        assertThat(check().broken()).contains(new Break(3, Kind.ALTERED));
    }

    @Test
    void findsSwappedRows() {
        append(6);

        attack("UPDATE view_log SET number = 99 WHERE number = 2; UPDATE view_log SET number = 2 WHERE number = 5;"
                + " UPDATE view_log SET number = 5 WHERE number = 99");

        assertThat(check().broken()).contains(new Break(2, Kind.ALTERED));
    }

    @Test
    void findsACutTail() {
        append(6);
        anchor();

        attack("DELETE FROM view_log WHERE number > 4");

        assertThat(check()).isEqualTo(new ChainReport(4, 1, 6, Optional.of(new Break(5, Kind.CUT))));
        append(3);
        assertThat(check().broken()).contains(new Break(6, Kind.REWRITTEN));
    }

    @Test
    void findsATailThatWasCutBelowARunningService() {
        append(6);
        change("DELETE FROM view_log WHERE number > 4");

        append(1);

        assertThat(check().broken()).contains(new Break(5, Kind.MISSING));
    }

    @Test
    void findsALogThatWasEmptied() {
        append(6);
        anchor();

        attack("TRUNCATE view_log");

        assertThat(check().broken()).contains(new Break(1, Kind.CUT));
    }

    @Test
    void findsAChainThatWasWrittenAnewAsAWhole() {
        append(6);
        anchor();
        attack("TRUNCATE view_log");

        IntStream.range(10, 18).forEach(number -> log.append(view(number)));

        assertThat(check()).isEqualTo(new ChainReport(8, 1, 6, Optional.of(new Break(6, Kind.REWRITTEN))));
    }

    @Test
    void anchorsOnlyWhatLeadsOnFromTheLastAnchor() {
        append(6);
        assertThat(anchor()).isTrue();
        assertThat(anchor()).isTrue();
        attack("DELETE FROM view_log WHERE number > 4");

        append(9);

        assertThat(anchor()).isFalse();
        assertThat(anchors.all()).extracting(Head::number).containsExactly(6L);
    }

    private boolean anchor() {
        return new Anchoring(log, anchors).anchor();
    }

    private ChainReport check() {
        return ChainCheck.of(log, anchors);
    }

    /** As a service does that starts anew. */
    private ViewLog started() {
        return Scenario.over(scenario.dataSource).viewLog();
    }

    /** As who owns the server would, while the service stands. */
    private void attack(String sql) {
        change(sql);
        log = started();
    }

    private void change(String sql) {
        scenario.jdbc
                .sql("ALTER TABLE view_log DISABLE TRIGGER ALL; " + sql + "; ALTER TABLE view_log ENABLE TRIGGER ALL")
                .update();
    }

    private void append(int rows) {
        for (int row = 0; row < rows; row++) {
            log.append(view(row));
        }
    }

    private View view(int number) {
        return View.of(AN, Act.VIEW, Seen.of(Optional.of(OWNER), dossier), Reason.of("lý do " + number), Channel.WEB);
    }

    private static View view(Viewer viewer, Act act, Seen seen) {
        return View.of(viewer, act, seen, Reason.NONE, Channel.WEB);
    }

    private List<ViewEntry> find(ViewFilter filter) {
        return log.find(filter, ViewLog.NEWEST, 10).entries();
    }

    private static ViewFilter filter(
            Optional<String> actor,
            Optional<DossierId> dossier,
            Optional<Act> act,
            Optional<Instant> from,
            Optional<Instant> to,
            Optional<AgencyId> within) {
        return new ViewFilter(actor, none(), dossier, act, from, to, within);
    }

    private List<Long> numbers(ViewFilter filter) {
        return find(filter).stream().map(ViewEntry::number).toList();
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }
}
