package vn.sohoa.storage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.accession.Origin;
import vn.sohoa.core.accession.ReceivedFile;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.code.ProcedureCode;
import vn.sohoa.core.describe.DescribedPaper;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.Description.Owner;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.Manifest;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.digitise.Inspected;
import vn.sohoa.core.indicator.DossierFacts;
import vn.sohoa.core.indicator.Indicators;
import vn.sohoa.core.indicator.Period;
import vn.sohoa.core.indicator.ResultFact;
import vn.sohoa.core.indicator.Source;
import vn.sohoa.core.indicator.Tally;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.procedure.AgencyLevel;
import vn.sohoa.core.procedure.Channel;
import vn.sohoa.core.procedure.Lookup;
import vn.sohoa.core.procedure.OwnerText;
import vn.sohoa.core.procedure.Procedure;
import vn.sohoa.core.procedure.RequiredPaper;
import vn.sohoa.core.procedure.Reuse;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.OriginalForm;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.review.Amendments;
import vn.sohoa.core.review.RevisionQueue.PageAgain;

/** Facts follow what happens to dossiers, whoever does it, and count each once. */
class IndicatorsIT extends OnEveryDatabase {

    private static final ProcedureCode MARRIAGE = new ProcedureCode("1.000894");
    private static final ProcedureCode SINGLE_STATUS = new ProcedureCode("1.004873");
    private static final ProcedureCode LATE = new ProcedureCode("1.009994");
    private static final PaperTypeId CERTIFICATE = new PaperTypeId("giay-chung-nhan-ket-hon");
    private static final PaperTypeId SINGLE = new PaperTypeId("giay-xac-nhan-tinh-trang-hon-nhan");
    private static final PaperTypeId DECLARATION = new PaperTypeId("to-khai-dang-ky-ket-hon");
    private static final PaperTypeId RECEIPT = new PaperTypeId("giay-tiep-nhan-ho-so");
    private static final Inspected SCAN = new Inspected(1, OriginalForm.SCAN, 0);
    private static final Inspected SIGNED = new Inspected(1, OriginalForm.ELECTRONIC, 2);
    private static final Actor LAN =
            new Actor("lan", "Lan", Set.of(Role.OFFICER), Optional.of(new AgencyId("H01.151")), Optional.empty());
    private static final Actor SYSTEM =
            new Actor("one-stop", "Một cửa", Set.of(Role.OFFICER), Optional.empty(), Optional.empty());
    private static final Period NOVEMBER = new Period(YearMonth.of(2026, 11), YearMonth.of(2026, 11));

    private Indicators indicators;
    private Reuse reuse;
    private String owner;

    IndicatorsIT(TestDatabase database) {
        super(database);
    }

    @BeforeParameterizedClassInvocation
    static void prepare() {
        scenario.archive
                .procedures()
                .put(
                        "manager",
                        List.of(
                                procedure(MARRIAGE, Optional.of(CERTIFICATE)),
                                procedure(SINGLE_STATUS, Optional.of(SINGLE))));
    }

    @BeforeEach
    void nothingIsCountedYet() {
        indicators = scenario.archive.indicators();
        reuse = new Reuse(
                scenario.archive.procedures(),
                scenario.archive.papersOnFile(),
                scenario.archive.reuseLog(),
                InstantSource.fixed(Instant.parse("2026-11-02T02:00:00Z")));
        owner = String.format("001168%06d", another());
        scenario.jdbc.sql("DELETE FROM dossier_fact").update();
        scenario.jdbc.sql("DELETE FROM fact_behind").update();
    }

    @Test
    void aDossierCountsFromReceptionAndIsDigitisedOncePreserved() {
        DossierId dossier = received("Hồ sơ 1", MARRIAGE, SCAN);
        assertThat(only()).isEqualTo(here(ResultFact.NONE));

        describe(dossier, DECLARATION);
        assertThat(only()).as("described").isEqualTo(here(ResultFact.NONE));

        preserve(dossier);
        assertThat(only()).isEqualTo(here(ResultFact.NONE, Source.PAPER));
        assertThat(tallies()).extracting(Tally::month).containsExactly(YearMonth.of(2026, 11));
        assertThat(scenario.jdbc
                        .sql("SELECT type || ' ' || source || ' ' || signed || ' ' || digitised_by FROM component_fact")
                        .query(String.class)
                        .list())
                .containsExactly(DECLARATION + " PAPER NO H01.151");
    }

    @Test
    void factsFollowACorrectionOfTheType() {
        DossierId dossier = preserved("Hồ sơ 2", MARRIAGE, SCAN, DECLARATION);
        PaperEntry paper = scenario.archive.catalogue().papers(dossier).getFirst();

        correctType(paper, CERTIFICATE);
        assertThat(only()).isEqualTo(here(ResultFact.DIGITISED));
        correctType(paper, CERTIFICATE);
        assertThat(only()).as("twice").isEqualTo(here(ResultFact.DIGITISED));
        correctType(paper, DECLARATION);
        assertThat(only()).isEqualTo(here(ResultFact.NONE, Source.PAPER));
    }

    @Test
    void factsFollowReadingAgain() {
        DossierId dossier = preserved("Hồ sơ 3", MARRIAGE, SCAN, DECLARATION);
        PageId page = new PageId(scenario.only(dossier).id(), 1);
        scenario.jdbc.sql("UPDATE batch SET state = 'DIGITISED'").update();

        for (int time = 1; time <= 2; time++) {
            scenario.archive.revisionQueue().readAgain(dossier);
            scenario.archive
                    .revisionQueue()
                    .read(
                            dossier,
                            List.of(new PageAgain(page, false, Scenario.FACTS)),
                            description(List.of(page), CERTIFICATE),
                            "rules 2");
            scenario.archive.revisionQueue().revised(dossier, 1 + time, 1 + time, List.of());
            assertThat(only()).isEqualTo(here(ResultFact.DIGITISED));
        }
    }

    @Test
    void anElectronicOriginalIsSignedAndWrittenByAProgram() {
        preserved("Hồ sơ 4", MARRIAGE, SIGNED, CERTIFICATE);
        assertThat(only()).isEqualTo(here(ResultFact.ELECTRONIC_ORIGINAL));
    }

    @Test
    void howAnOlderFileWasMadeIsLearnedWhenItIsOpenedAgain() {
        DossierId dossier = preserved("Hồ sơ 5", MARRIAGE, SIGNED, CERTIFICATE);
        RecordId record = scenario.only(dossier).id();
        scenario.jdbc
                .sql("UPDATE record SET form = 'UNKNOWN', signatures = NULL WHERE id = :id")
                .param("id", record.value())
                .update();
        behind(dossier);
        assertThat(only()).isEqualTo(here(ResultFact.FORM_UNKNOWN));

        scenario.archive.inspectionQueue().inspectedAgain(record, SIGNED);
        assertThat(only()).isEqualTo(here(ResultFact.ELECTRONIC_ORIGINAL));
        scenario.archive.inspectionQueue().inspectedAgain(record, SCAN);
        assertThat(only()).as("known already").isEqualTo(here(ResultFact.ELECTRONIC_ORIGINAL));
    }

    @Test
    void ofADossierWithoutAKnownProcedureNoResultIsClaimed() {
        preserved("Hồ sơ 6", null, SCAN, CERTIFICATE);
        assertThat(only()).isEqualTo(here(ResultFact.UNKNOWN, Source.PAPER));
    }

    @Test
    void factsFollowTheCatalogueOfProcedures() {
        preserved("Hồ sơ 7", LATE, SCAN, CERTIFICATE);
        assertThat(only()).isEqualTo(here(ResultFact.UNKNOWN, Source.PAPER));

        scenario.archive.procedures().put("manager", List.of(procedure(LATE, Optional.of(CERTIFICATE))));
        assertThat(indicators.isBehind()).isTrue();
        assertThat(indicators.catchUp(100)).isEqualTo(1);
        assertThat(only()).isEqualTo(here(ResultFact.DIGITISED));

        scenario.archive.procedures().put("manager", List.of(procedure(LATE, Optional.of(Procedure.NO_RESULT))));
        indicators.catchUp(100);
        assertThat(only()).isEqualTo(here(ResultFact.NOT_DUE, Source.PAPER));
        scenario.jdbc
                .sql("DELETE FROM procedure_version WHERE code = '1.009994'")
                .update();
    }

    @Test
    void theSameScanHandedInAgainIsNoFurtherDossier() {
        ReceivedFile file = Scenario.file("indicator " + another());
        DossierId first = accession("Hồ sơ 8", Manifest.NONE, file);
        DossierId second = accession("Hồ sơ 8 lần nữa", Manifest.NONE, file);
        assertThat(tallies()).extracting(Tally::dossiers).containsExactly(1L);

        scenario.archive.inspectionQueue().quarantine(scenario.only(first).id(), new Quarantine(LedgerCode.CORRUPT));
        assertThat(second).isNotEqualTo(first);
        assertThat(tallies())
                .as("a dossier whose file is set aside is received")
                .hasSize(1);
    }

    @Test
    void whatIsAttachedToACodeAndTheDossierOfThatCodeAreOne() {
        source();
        DossierCode code = code();
        Lookup lookup = lookUp(LAN, code);
        assertThat(found(code)).as("looking up alone is no dossier").isEmpty();

        attach(LAN, lookup, code);
        assertThat(found(code))
                .containsExactly(new DossierFacts(false, Set.of(Source.REUSED_RESULT), ResultFact.NONE, false, true));
        attach(LAN, lookup, code);
        assertThat(found(code)).as("twice").hasSize(1);

        preserved(code.value(), MARRIAGE, SCAN, DECLARATION);
        assertThat(found(code))
                .containsExactly(new DossierFacts(
                        true, Set.of(Source.PAPER, Source.REUSED_RESULT), ResultFact.NONE, false, true));
        accession(code.value(), Manifest.NONE, Scenario.file("indicator " + another()));
        assertThat(found(code)).as("another delivery of it").hasSize(1);
    }

    @Test
    void theCodeIsAlsoWhatItsPapersSay() {
        source();
        DossierCode code = code();
        DossierId dossier = received("Hộp 3", null, SCAN);
        PageId page = new PageId(scenario.only(dossier).id(), 1);
        FieldValue said = Scenario.value(FactSources.CODE_FIELD, code.value(), page, 0.99, 3);
        DescribedPaper receipt =
                new DescribedPaper(RECEIPT, "", 0.99, true, List.of(), List.of(page), List.of(said), List.of());
        scenario.archive
                .descriptionQueue()
                .described(dossier, new Description(List.of(receipt), Optional.empty()), "test");
        preserve(dossier);
        attach(LAN, lookUp(LAN, code), code);

        assertThat(found(code))
                .containsExactly(new DossierFacts(true, Set.of(Source.REUSED_RESULT), ResultFact.NONE, false, true));

        PaperEntry paper = scenario.archive.catalogue().papers(dossier).getFirst();
        scenario.archive
                .amendments()
                .correctField("an", paper.id(), FactSources.CODE_FIELD, code().value() + "9", Amendments.Seen.WHATEVER);
        assertThat(found(code)).as("the code was misread").hasSize(1).allMatch(facts -> !facts.here());
    }

    @Test
    void whoWorksForTheWholeArchiveAttachesForTheAgencyOfTheCode() {
        source();
        DossierCode code = code();
        attach(SYSTEM, lookUp(SYSTEM, code), code);

        assertThat(ofCode(code)).extracting(Tally::agency).containsExactly(Optional.of(new AgencyId("H01.151")));
    }

    @Test
    void onlyWhatLiesWithinTheScopeIsCounted() {
        DossierId kept = preserved("Hồ sơ 9", MARRIAGE, SCAN, DECLARATION);
        DossierId moved = preserved("Hồ sơ 10", MARRIAGE, SCAN, DECLARATION);
        scenario.keep(moved, Optional.of(new AgencyId("H02")), Sensitivity.ORDINARY);

        assertThat(count(below("H01", false))).isEqualTo(1);
        assertThat(count(below("H01.151", false))).isEqualTo(1);
        assertThat(count(below("H01.15", false))).isZero();
        assertThat(count(below("H02", false))).isEqualTo(1);
        assertThat(count(Scope.ALL)).isEqualTo(2);
        assertThat(count(Scope.NOTHING)).isZero();
        assertThat(indicators.knows(below("H01", false), new AgencyId("H02"))).isFalse();
        assertThat(indicators.knows(Scope.ALL, new AgencyId("H02"))).isTrue();
        assertThat(indicators.knows(Scope.ALL, new AgencyId("H0" + "3"))).isFalse();
        assertThat(indicators.tallies(Scope.ALL, Optional.of(new AgencyId("H01")), NOVEMBER))
                .extracting(Tally::agency)
                .containsExactly(Optional.of(new AgencyId("H01.151")));

        scenario.keep(kept, Optional.of(new AgencyId("H01.151")), Sensitivity.RESTRICTED);
        assertThat(count(below("H01", false))).isZero();
        assertThat(count(below("H01", true))).isEqualTo(1);
    }

    @Test
    void theMonthIsThatOfReceptionInVietnam() {
        preserved("H01.151-260131-0001", MARRIAGE, SCAN, DECLARATION);
        assertThat(indicators.tallies(Scope.ALL, Optional.empty(), Period.year(2026)))
                .extracting(Tally::month)
                .containsExactly(YearMonth.of(2026, 1));

        DossierId dossier = preserved("Hồ sơ 11", MARRIAGE, SCAN, DECLARATION);
        scenario.jdbc
                .sql("UPDATE dossier SET received = '2026-06-30T17:00:00Z' WHERE id = :id")
                .param("id", dossier.value())
                .update();
        behind(dossier);
        assertThat(indicators.tallies(Scope.ALL, Optional.empty(), Period.year(2026)))
                .extracting(Tally::month)
                .containsExactlyInAnyOrder(YearMonth.of(2026, 1), YearMonth.of(2026, 7));
    }

    @Test
    void changesAtOnceAreBothCounted() throws Exception {
        source();
        for (int round = 0; round < 10; round++) {
            DossierCode code = code();
            DossierId dossier = received(code.value(), MARRIAGE, SCAN);
            describe(dossier, DECLARATION);
            Lookup lookup = lookUp(LAN, code);
            try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
                List<Future<?>> all = new ArrayList<>();
                all.add(threads.submit(() -> preserve(dossier)));
                all.add(threads.submit(() -> attach(LAN, lookup, code)));
                all.add(threads.submit(() -> behindOnly(dossier)));
                for (Future<?> one : all) {
                    one.get();
                }
            }
            indicators.catchUp(100);
            assertThat(found(code))
                    .hasSize(1)
                    .allMatch(facts -> facts.sources().equals(Set.of(Source.PAPER, Source.REUSED_RESULT)));
        }
    }

    @Test
    void whatWasThereBeforeFactsWereKeptIsFilledIn() {
        preserved("Hồ sơ 12", MARRIAGE, SCAN, CERTIFICATE);
        DossierFacts facts = only();
        scenario.jdbc.sql("DELETE FROM dossier_fact").update();
        scenario.jdbc
                .sql("INSERT INTO fact_behind SELECT id::text FROM dossier UNION SELECT dossier_code FROM attachment")
                .update();

        assertThat(indicators.isBehind()).isTrue();
        assertThat(indicators.catchUp(1)).isEqualTo(1);
        indicators.catchUp(Integer.MAX_VALUE);

        assertThat(indicators.isBehind()).isFalse();
        assertThat(found("Hồ sơ 12")).containsExactly(facts);
    }

    private static Scope below(String agency, boolean restrictedToo) {
        return new Scope(new Scope.Below(new AgencyId(agency)), restrictedToo, Optional.empty());
    }

    private static DossierFacts here(ResultFact result, Source... sources) {
        return new DossierFacts(true, Set.copyOf(Arrays.asList(sources)), result, false, false);
    }

    private long count(Scope scope) {
        return indicators.tallies(scope, Optional.empty(), NOVEMBER).stream()
                .mapToLong(Tally::dossiers)
                .sum();
    }

    private List<Tally> tallies() {
        return indicators.tallies(Scope.ALL, Optional.empty(), NOVEMBER);
    }

    private DossierFacts only() {
        assertThat(tallies()).hasSize(1).allMatch(tally -> tally.dossiers() == 1);
        return tallies().getFirst().facts();
    }

    /** A code of a month of its own, so that what is counted in that month is it. */
    private DossierCode code() {
        int number = another();
        return new DossierCode(String.format("H01.151-%02d%02d02-%04d", 28 + number / 12, 1 + number % 12, number));
    }

    private List<Tally> ofCode(DossierCode code) {
        YearMonth month = YearMonth.from(code.received());
        return indicators.tallies(Scope.ALL, Optional.empty(), new Period(month, month));
    }

    private List<DossierFacts> found(DossierCode code) {
        return ofCode(code).stream().map(Tally::facts).toList();
    }

    /** Of the dossier of a name, alone. */
    private List<DossierFacts> found(String name) {
        scenario.jdbc
                .sql("DELETE FROM dossier_fact WHERE id NOT IN (SELECT id FROM dossier WHERE name = :name)")
                .param("name", name)
                .update();
        return tallies().stream().map(Tally::facts).toList();
    }

    private void behind(DossierId dossier) {
        behindOnly(dossier);
        assertThat(indicators.catchUp(100)).isEqualTo(1);
    }

    private static void behindOnly(DossierId dossier) {
        scenario.jdbc
                .sql("INSERT INTO fact_behind VALUES (:id) ON CONFLICT DO NOTHING")
                .param("id", dossier.toString())
                .update();
    }

    /** A dossier of the owner that ended with a certificate. */
    private void source() {
        DossierId dossier = received("Hồ sơ nguồn", SINGLE_STATUS, SCAN);
        PageId page = new PageId(scenario.only(dossier).id(), 1);
        List<FieldValue> fields = List.of(
                Scenario.value("so-dinh-danh", owner, page, 0.99, 3),
                Scenario.value("so-ky-hieu", "12/XNTTHN", page, 0.99, 3),
                Scenario.value("ngay-ban-hanh", "2026-09-01", page, 0.99, 3));
        DescribedPaper paper = new DescribedPaper(SINGLE, "", 0.99, true, List.of(), List.of(page), fields, List.of());
        scenario.archive
                .descriptionQueue()
                .described(
                        dossier,
                        new Description(List.of(paper), Optional.of(new Owner(owner, "Nguyễn Thị Hoà", true))),
                        "test");
        preserve(dossier);
    }

    private Lookup lookUp(Actor officer, DossierCode code) {
        return reuse.lookUp(
                officer,
                new Reuse.Ask(
                        Channel.API,
                        MARRIAGE,
                        LocalDate.of(2026, 11, 2),
                        OwnerText.read(owner).orElseThrow(),
                        Optional.of(code),
                        "",
                        Optional.empty()));
    }

    private void attach(Actor officer, Lookup lookup, DossierCode code) {
        reuse.attach(officer, new Reuse.Choice(lookup.id(), code, List.of(), "", "", Optional.empty()));
    }

    private static DossierId accession(String name, Manifest manifest, ReceivedFile file) {
        BatchId batch = scenario.archive
                .accessionLog()
                .open(Origin.FOLDER, "Lô", "/scans", OptionalInt.empty(), Optional.of(new AgencyId("H01.151")));
        return scenario.archive.accessionLog().accession(batch, name, "/scans/" + name, manifest, List.of(file));
    }

    private static DossierId received(String name, @Nullable ProcedureCode procedure, Inspected inspected) {
        Manifest manifest = procedure == null ? Manifest.NONE : new Manifest(procedure.value(), "", List.of());
        DossierId dossier = accession(name, manifest, Scenario.file("indicator " + another()));
        RecordId record = scenario.only(dossier).id();
        scenario.archive.inspectionQueue().inspected(record, inspected);
        scenario.recognise(record, 1);
        return dossier;
    }

    private static void describe(DossierId dossier, PaperTypeId type) {
        PageId page = new PageId(scenario.only(dossier).id(), 1);
        scenario.archive.descriptionQueue().described(dossier, description(List.of(page), type), "test");
    }

    private static Description description(List<PageId> pages, PaperTypeId type) {
        DescribedPaper paper = new DescribedPaper(type, "", 0.99, true, List.of(), pages, List.of(), List.of());
        return new Description(List.of(paper), Optional.empty());
    }

    private static void preserve(DossierId dossier) {
        scenario.archive.preservationQueue().preserved(dossier, 1, 1);
    }

    private static DossierId preserved(
            String name, @Nullable ProcedureCode procedure, Inspected inspected, PaperTypeId type) {
        DossierId dossier = received(name, procedure, inspected);
        describe(dossier, type);
        preserve(dossier);
        return dossier;
    }

    private static void correctType(PaperEntry paper, PaperTypeId type) {
        scenario.archive.amendments().correctType("an", paper.id(), type, Amendments.Seen.WHATEVER);
    }

    private static Procedure procedure(ProcedureCode code, Optional<PaperTypeId> result) {
        return new Procedure(
                code,
                "Thủ tục " + code,
                "Hộ tịch",
                AgencyLevel.COMMUNE,
                LocalDate.of(2025, 7, 1),
                Optional.empty(),
                List.of(new RequiredPaper(
                        "Xác nhận tình trạng hôn nhân", List.of(SINGLE), RequiredPaper.Form.ORIGINAL, 1, "", 0)),
                result);
    }
}
