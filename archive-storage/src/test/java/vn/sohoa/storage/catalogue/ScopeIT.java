package vn.sohoa.storage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sohoa.core.access.Holding;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.accession.Origin;
import vn.sohoa.core.catalogue.BatchContents;
import vn.sohoa.core.catalogue.BatchEntry;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.ledger.LedgerLine;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.review.ReviewItem;
import vn.sohoa.core.review.ReviewQueue;

/** What lies outside somebody's scope is for them as if it were not there. */
class ScopeIT {

    private static final PersonalId OWNER = new PersonalId("001168000123");
    private static final AgencyId PROVINCE = new AgencyId("H01");
    private static final AgencyId WARD = new AgencyId("H01.02");

    private static Scenario scenario;
    private static int contents;

    private final Map<DossierId, Holding> holdings = new HashMap<>();
    private BatchId batch;

    @BeforeAll
    static void database() {
        scenario = new Scenario(TestDatabase.EMBEDDED);
    }

    @AfterAll
    static void close() {
        scenario.close();
    }

    /** A batch with a dossier of each kind, and a question about each. */
    @BeforeEach
    void dossiersOfAllKinds() {
        scenario.jdbc.sql("DELETE FROM review_item").update();
        batch = scenario.open();
        for (String agency : List.of("", "H01", "H01.02", "H010", "H02", "000.00.06.H01")) {
            for (Sensitivity sensitivity : Sensitivity.values()) {
                take(new Holding(AgencyId.find(agency), Optional.empty(), sensitivity));
                take(new Holding(AgencyId.find(agency), Optional.of(OWNER.value()), sensitivity));
            }
        }
    }

    static Stream<Scope> scopes() {
        return Stream.of(
                        new Scope.Everywhere(),
                        new Scope.Nowhere(),
                        new Scope.Below(PROVINCE),
                        new Scope.Below(WARD),
                        new Scope.Below(new AgencyId("000.00.06.H01")))
                .flatMap(held -> Stream.of(true, false)
                        .flatMap(restricted -> Stream.of(Optional.of(OWNER), Optional.<PersonalId>empty())
                                .map(owner -> new Scope(held, restricted, owner))));
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void ofABatchThoseWithinAreSeenAndTheOthersCounted(Scope scope) {
        BatchContents seen = scenario.archive.catalogue().contents(batch, scope);

        List<DossierId> within = within(scope);
        assertThat(seen.dossiers()).extracting(DossierEntry::id).containsExactlyInAnyOrderElementsOf(within);
        assertThat(seen.withheld()).isEqualTo(holdings.size() - within.size());
        assertThat(seen.lines())
                .extracting(LedgerLine::dossier)
                .containsExactlyElementsOf(
                        seen.dossiers().stream().map(DossierEntry::name).toList());
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void questionsAreAboutThoseWithinAndTheOthersStayFree(Scope scope) {
        ReviewQueue queue = scenario.archive.reviewQueue();
        List<DossierId> within = within(scope);

        assertThat(queue.waiting(scope)).isEqualTo(within.size());
        assertThat(queue.next("an", scope, 100))
                .extracting(ReviewItem::dossier)
                .containsExactlyInAnyOrderElementsOf(within);
        assertThat(queue.next("binh", Scope.ALL, 100)).hasSize(holdings.size() - within.size());
    }

    @Test
    void aQuestionTakenIsLostWithTheDossier() {
        ReviewQueue queue = scenario.archive.reviewQueue();
        Scope ward = new Scope(new Scope.Below(WARD), true, Optional.empty());
        DossierId taken = queue.next("an", ward, 1).getFirst().dossier();

        scenario.keep(taken, Optional.of(new AgencyId("H02")), Sensitivity.ORDINARY);

        assertThat(queue.next("an", ward, 100)).extracting(ReviewItem::dossier).doesNotContain(taken);
    }

    @Test
    void aFewAreFoundBehindMany() {
        Scope ward = new Scope(new Scope.Below(WARD), false, Optional.empty());

        assertThat(scenario.archive.reviewQueue().next("an", ward, 1)).hasSize(1);
        assertThat(scenario.archive.reviewQueue().next("binh", ward, 5)).hasSize(1);
    }

    @Test
    void batchesAreOfWhoHandedThemIn() {
        BatchId mine = open(WARD);
        BatchId theirs = open(new AgencyId("H02"));
        BatchId above = open(PROVINCE);

        assertThat(batches(new Scope.Below(WARD), 0, 9)).containsExactly(mine);
        assertThat(batches(new Scope.Below(PROVINCE), 0, 9)).containsExactly(above, mine);
        assertThat(batches(new Scope.Below(PROVINCE), 1, 9)).containsExactly(mine);
        assertThat(batches(new Scope.Nowhere(), 0, 9)).isEmpty();
        assertThat(batches(new Scope.Everywhere(), 0, 3)).containsExactly(above, theirs, mine);
        scenario.jdbc.sql("DELETE FROM batch WHERE agency <> ''").update();
    }

    @Test
    void aBatchNamedAfterADossierThatLiesOutsideIsNotNamed() {
        BatchId named = scenario.archive.accessionLog().open(Origin.UPLOAD, "benh-an.pdf", "", OptionalInt.empty());
        DossierId dossier = scenario.accession(named, "1", Scenario.file("benh-an", "named " + contents++));
        scenario.jdbc
                .sql("UPDATE record SET file = 'benh-an.pdf' WHERE dossier = :d")
                .param("d", dossier.value())
                .update();
        scenario.keep(dossier, Optional.of(WARD), Sensitivity.RESTRICTED);
        Scope officers = new Scope(new Scope.Everywhere(), false, Optional.empty());

        assertThat(scenario.archive.catalogue().batches(officers, 0, 9))
                .extracting(BatchEntry::id, BatchEntry::name)
                .contains(tuple(named, BatchEntry.WITHHELD));
        assertThat(scenario.archive.catalogue().batch(named, officers))
                .get()
                .extracting(BatchEntry::name)
                .isEqualTo(BatchEntry.WITHHELD);
        assertThat(scenario.archive.catalogue().batch(named))
                .get()
                .extracting(BatchEntry::name)
                .isEqualTo("benh-an.pdf");
        scenario.keep(dossier, Optional.of(WARD), Sensitivity.ORDINARY);
        assertThat(scenario.archive.catalogue().batch(named, officers))
                .get()
                .extracting(BatchEntry::name)
                .isEqualTo("benh-an.pdf");
    }

    @Test
    void aDuplicateOfWhatLiesOutsideDoesNotSayOfWhat() {
        DossierId original = scenario.accession(batch, "original", Scenario.file("the same " + contents));
        DossierId copy = scenario.accession(batch, "copy", Scenario.file("copy " + contents, "the same " + contents++));
        scenario.keep(original, Optional.of(new AgencyId("H02")), Sensitivity.ORDINARY);
        scenario.keep(copy, Optional.of(WARD), Sensitivity.ORDINARY);

        assertThat(duplicate(Scope.ALL).duplicateOf())
                .isEqualTo(scenario.only(original).id());
        assertThat(duplicate(new Scope(new Scope.Below(WARD), true, Optional.empty()))
                        .duplicateOf())
                .isNull();
    }

    private LedgerLine duplicate(Scope scope) {
        return scenario.archive.catalogue().contents(batch, scope).lines().stream()
                .filter(line -> line.dossier().equals("copy"))
                .findFirst()
                .orElseThrow();
    }

    private List<DossierId> within(Scope scope) {
        return holdings.entrySet().stream()
                .filter(dossier -> scope.includes(dossier.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<BatchId> batches(Scope.Held held, int offset, int limit) {
        return scenario.archive.catalogue().batches(new Scope(held, false, Optional.empty()), offset, limit).stream()
                .map(BatchEntry::id)
                .toList();
    }

    private static BatchId open(AgencyId agency) {
        return scenario.archive.accessionLog().open(Origin.UPLOAD, "Lô", "/", OptionalInt.empty(), Optional.of(agency));
    }

    private void take(Holding holding) {
        String name = "dossier " + contents++;
        DossierId dossier = scenario.accession(batch, name, Scenario.file(name));
        scenario.recogniseAll(scenario.only(dossier).id(), 1);
        scenario.archive
                .descriptionQueue()
                .described(
                        dossier,
                        new Description(
                                List.of(Scenario.paper(
                                        0.5,
                                        List.of(new PageId(
                                                scenario.only(dossier).id(), 1)))),
                                Optional.empty()),
                        "rules 1");
        scenario.keep(dossier, holding.agency(), holding.sensitivity());
        scenario.jdbc
                .sql("UPDATE dossier SET owner_code = :owner, owner_agreed = :agreed WHERE id = :id")
                .param("owner", OWNER.value()) // proposed everywhere, sure only where it is the holding's
                .param("agreed", holding.owner().isPresent())
                .param("id", dossier.value())
                .update();
        holdings.put(dossier, holding);
    }
}
