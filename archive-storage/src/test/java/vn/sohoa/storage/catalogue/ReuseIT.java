package vn.sohoa.storage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.springframework.dao.DataAccessException;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.code.ProcedureCode;
import vn.sohoa.core.describe.DescribedPaper;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.Description.Owner;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.procedure.AgencyLevel;
import vn.sohoa.core.procedure.Attachment;
import vn.sohoa.core.procedure.Attachment.Attached;
import vn.sohoa.core.procedure.Channel;
import vn.sohoa.core.procedure.Lookup;
import vn.sohoa.core.procedure.OnFile;
import vn.sohoa.core.procedure.OwnerText;
import vn.sohoa.core.procedure.PaperOnFile;
import vn.sohoa.core.procedure.Procedure;
import vn.sohoa.core.procedure.Procedures;
import vn.sohoa.core.procedure.RequiredPaper;
import vn.sohoa.core.procedure.Reuse;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;

/** An officer looks up what is on file and attaches it. */
class ReuseIT extends OnEveryDatabase {

    private static final Actor LAN = officer("lan", "H01.151", Role.OFFICER);
    private static final Actor MAI = officer("mai", "H01.152", Role.OFFICER);
    private static final Actor MANAGER = officer("manager", "H01.152", Role.OFFICER, Role.RECORDS_MANAGER);
    private static final Actor OTHER_MANAGER = officer("other", "H01.151", Role.OFFICER, Role.RECORDS_MANAGER);
    private static final ProcedureCode MARRIAGE = new ProcedureCode("1.000894");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final DossierCode NEW = new DossierCode("H01.151-261102-0001");
    private static final PaperTypeId SINGLE = new PaperTypeId("giay-xac-nhan-tinh-trang-hon-nhan");

    private Reuse reuse;
    private String owner;

    ReuseIT(TestDatabase database) {
        super(database);
    }

    @BeforeParameterizedClassInvocation
    static void prepare() {
        scenario.archive.procedures().put("manager", List.of(marriage(LocalDate.of(2025, 7, 1), 6)));
    }

    @BeforeEach
    void anOwnerOfTheirOwn() {
        reuse = new Reuse(
                scenario.archive.procedures(),
                scenario.archive.papersOnFile(),
                scenario.archive.reuseLog(),
                InstantSource.fixed(Instant.parse("2026-11-02T02:00:00.123456789Z")));
        owner = String.format("001168%06d", another());
    }

    @Test
    void whatIsOnFileIsFoundAcrossAgenciesAndStaysAFact() {
        DossierId source = preserved("H01.152", single(owner, "2026-09-01"));

        Lookup lookup = lookUp(LAN, Optional.of("request-1"));

        assertThat(lookup.lines()).extracting(Lookup.Line::outcome).containsExactly(OnFile.HANDED_IN, OnFile.VALID);
        PaperOnFile paper = lookup.lines().getLast().papers().getFirst();
        assertThat(paper.dossier()).isEqualTo(source);
        assertThat(paper.agency()).contains(new AgencyId("H01.152"));
        assertThat(paper.version()).isEqualTo(1);
        assertThat(paper.number()).isEqualTo("12/XNTTHN");
        assertThat(reuse.get(LAN, lookup.id())).isEqualTo(lookup);
        preserved("H01.152", single(owner, "2026-10-01"));
        assertThat(lookUp(LAN, Optional.of("request-1"))).as("the same request").isEqualTo(lookup);
        assertThatExceptionOfType(NotFoundException.class)
                .as("another officer guesses its id")
                .isThrownBy(() -> reuse.get(MAI, lookup.id()));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        scenario.jdbc.sql("UPDATE lookup SET lines = '[]'").update());
    }

    @Test
    void theKeyOfARequestIsForOneQuestion() {
        lookUp(LAN, Optional.of("key"));
        lookUp(MAI, Optional.of("key"));

        owner = "001168999999";
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> lookUp(LAN, Optional.of("key")));
    }

    @Test
    void twoOwnersOfOneNameNeverMix() {
        preserved("H01.152", single("001168888888", "2026-09-01"));
        DescribedPaper ofAnother = single("001168777777", "2026-09-01");
        preserved("H01.152", new Owner(owner, "Nguyễn Thị Hoà", true), ofAnother);

        assertThat(outcome(LAN)).isEqualTo(OnFile.NOT_DIGITISED);
    }

    @Test
    void onlyWhatIsSureAndPreservedCounts() {
        preserved("H01.152", new Owner(owner, "Nguyễn Thị Hoà", false), single(owner, "2026-09-01"));
        assertThat(outcome(LAN)).as("an owner who is only proposed").isEqualTo(OnFile.NOT_DIGITISED);
        described("H01.152", new Owner(owner, "Nguyễn Thị Hoà", true), single(owner, "2026-09-01"));
        assertThat(outcome(LAN)).as("not preserved yet").isEqualTo(OnFile.NOT_DIGITISED);
        preserved("H01.152", paper(0.5, SINGLE, owner, "2026-09-01"));
        assertThat(outcome(LAN)).as("a type that is only proposed").isEqualTo(OnFile.NOT_DIGITISED);
    }

    @Test
    void restrictedDossiersAreForTheirOwnRecordsManagers() {
        DossierId source = preserved("H01.152", single(owner, "2026-09-01"));
        scenario.keep(source, Optional.of(new AgencyId("H01.152")), Sensitivity.RESTRICTED);

        assertThat(outcome(LAN)).isEqualTo(OnFile.NOT_DIGITISED);
        assertThat(outcome(MAI)).isEqualTo(OnFile.NOT_DIGITISED);
        assertThat(outcome(OTHER_MANAGER)).isEqualTo(OnFile.NOT_DIGITISED);
        assertThat(outcome(MANAGER)).isEqualTo(OnFile.VALID);
    }

    @Test
    void aPersonRevokesAPaperAndTakesItBack() {
        DossierId source = preserved("H01.152", single(owner, "2026-09-01"));
        Lookup before = lookUp(LAN, Optional.empty());
        PaperId paper = scenario.archive.catalogue().papers(source).getFirst().id();

        scenario.archive.revocations().say("manager", paper, true, "Cấp sai");

        assertThat(outcome(LAN)).isEqualTo(OnFile.REVOKED);
        assertThatExceptionOfType(ConflictException.class)
                .as("it counted when it was looked up")
                .isThrownBy(() -> attach(LAN, before, Optional.empty()));
        scenario.archive.revocations().say("manager", paper, false, "Nhầm");
        assertThat(outcome(LAN)).isEqualTo(OnFile.VALID);
        assertThat(scenario.archive.revocations().of(paper))
                .extracting(said -> said.reason())
                .containsExactly("Nhầm", "Cấp sai");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> scenario.archive.revocations().say("manager", PaperId.random(), true, "x"));
    }

    @Test
    void anEarlierDossierTellsItsOwner() {
        String code = "H01.152-260901-" + owner.substring(6);
        DossierId source = preserved("H01.152", single(owner, "2026-09-01"));
        scenario.jdbc
                .sql("UPDATE dossier SET name = :name WHERE id = :id")
                .param("name", code)
                .param("id", source.value())
                .update();

        Lookup lookup = reuse.lookUp(LAN, ask(new OwnerText.ByDossier(new DossierCode(code)), Optional.empty()));

        assertThat(lookup.owner()).isEqualTo(owner);
        assertThat(lookup.missing()).extracting(line -> line.required().name()).containsExactly("Tờ khai");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> reuse.lookUp(
                        LAN, ask(new OwnerText.ByDossier(new DossierCode("H01.152-260901-9999")), Optional.empty())));
    }

    @Test
    void attachingPointsToTheVersionAndIsOnceForOneRequest() {
        preserved("H01.152", single(owner, "2026-09-01"));
        Lookup lookup = lookUp(LAN, Optional.empty());

        List<Attached> first = attach(LAN, lookup, Optional.of("attach-1"));
        List<Attached> again = attach(LAN, lookup, Optional.of("attach-1"));
        List<Attached> anew = attach(LAN, lookup, Optional.of("attach-2"));

        assertThat(again).isEqualTo(first);
        assertThat(first).hasSize(1).first().satisfies(attached -> {
            assertThat(attached.before()).isFalse();
            assertThat(attached.attachment().version()).isEqualTo(1);
            assertThat(attached.attachment().requirement()).isEqualTo("Xác nhận tình trạng hôn nhân");
            assertThat(attached.attachment().purpose()).contains("1.000894", "Đăng ký kết hôn");
            assertThat(attached.attachment().legalBasis()).isEqualTo(Lookup.LEGAL_BASIS);
        });
        assertThat(anew).hasSize(1).first().satisfies(attached -> {
            assertThat(attached.before()).isTrue();
            assertThat(attached.attachment()).isEqualTo(first.getFirst().attachment());
        });
        assertThat(reuse.attached(dossier())).hasSize(1);
    }

    @Test
    void twoOfficersAtOnceAttachOnceAndBothAreTold() throws Exception {
        preserved("H01.152", single(owner, "2026-09-01"));
        Lookup lans = lookUp(LAN, Optional.empty());
        Lookup mais = lookUp(MAI, Optional.empty());
        List<Attached> answers = new ArrayList<>();
        try (ExecutorService officers = Executors.newFixedThreadPool(2)) {
            Future<List<Attached>> one = officers.submit(() -> attach(LAN, lans, Optional.empty()));
            Future<List<Attached>> two = officers.submit(() -> attach(MAI, mais, Optional.empty()));
            answers.addAll(answer(one));
            answers.addAll(answer(two));
        }

        assertThat(answers).extracting(Attached::before).containsExactlyInAnyOrder(true, false);
        assertThat(answers.stream()
                        .map(Attached::attachment)
                        .map(Attachment::id)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void onlyPapersOfTheLookUpAreAttached() {
        Lookup nothing = lookUp(LAN, Optional.empty());

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> attach(LAN, nothing, Optional.empty()));
        assertThatExceptionOfType(NotFoundException.class)
                .as("a changed id")
                .isThrownBy(() -> reuse.attach(
                        LAN, new Reuse.Choice(nothing.id(), NEW, List.of(PaperId.random()), "", "", Optional.empty())));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> reuse.attach(
                        LAN, new Reuse.Choice(UUID.randomUUID(), NEW, List.of(), "", "", Optional.empty())));
    }

    @Test
    void aDossierKeepsTheVersionOfItsDay() {
        Procedures procedures = scenario.archive.procedures();
        LocalDate later = LocalDate.of(2026, 12, 1);
        assertThat(procedures.put("manager", List.of(marriage(later, 3)))).isEqualTo(new Procedures.Imported(1, 0, 0));
        assertThat(procedures.put("manager", List.of(marriage(later, 3)))).isEqualTo(new Procedures.Imported(0, 0, 1));
        assertThat(procedures.put("manager", List.of(marriage(later, 2)))).isEqualTo(new Procedures.Imported(0, 1, 0));

        assertThat(procedures.on(MARRIAGE, DAY)).contains(marriage(LocalDate.of(2025, 7, 1), 6));
        assertThat(procedures.on(MARRIAGE, later)).contains(marriage(later, 2));
        assertThat(procedures.on(MARRIAGE, LocalDate.of(2025, 6, 30))).isEmpty();
        assertThat(procedures.isEmpty()).isFalse();
    }

    @Test
    void proceduresAreFoundWithoutMarks() {
        Procedures procedures = scenario.archive.procedures();

        for (String words : new String[] {"ket hon", "KẾT hôn", "ho tich ket", "1.000894", ""}) {
            assertThat(procedures.find(words, DAY, 10))
                    .as(words)
                    .extracting(Procedure::code)
                    .contains(MARRIAGE);
        }
        assertThat(procedures.find("khai tử", DAY, 10)).isEmpty();
        assertThat(procedures.find("100%_", DAY, 10)).isEmpty();
    }

    private Lookup lookUp(Actor officer, Optional<String> key) {
        return reuse.lookUp(officer, ask(new OwnerText.ByCode(owner), key));
    }

    private static Reuse.Ask ask(OwnerText owner, Optional<String> key) {
        return new Reuse.Ask(Channel.API, MARRIAGE, DAY, owner, Optional.of(NEW), "", key);
    }

    private OnFile outcome(Actor officer) {
        return lookUp(officer, Optional.empty()).lines().getLast().outcome();
    }

    private List<Attached> attach(Actor officer, Lookup lookup, Optional<String> key) {
        return reuse.attach(officer, new Reuse.Choice(lookup.id(), dossier(), List.of(), "", "", key));
    }

    private DossierCode dossier() {
        return new DossierCode("H01.151-261102-" + owner.substring(6));
    }

    private static List<Attached> answer(Future<List<Attached>> officer) throws InterruptedException {
        try {
            return officer.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private DossierId preserved(String agency, DescribedPaper paper) {
        return preserved(agency, new Owner(owner, "Nguyễn Thị Hoà", true), paper);
    }

    private static DossierId preserved(String agency, Owner owner, DescribedPaper paper) {
        DossierId dossier = described(agency, owner, paper);
        scenario.archive.preservationQueue().preserved(dossier, 1, 1);
        return dossier;
    }

    private static DossierId described(String agency, Owner owner, DescribedPaper paper) {
        DossierId dossier = scenario.accession(scenario.open(), "a", Scenario.file("reused " + another()));
        RecordId record = scenario.only(dossier).id();
        scenario.recogniseAll(record, 1);
        PageId page = new PageId(record, 1);
        scenario.archive
                .descriptionQueue()
                .described(dossier, new Description(List.of(on(page, paper)), Optional.of(owner)), "test");
        scenario.keep(dossier, Optional.of(new AgencyId(agency)), Sensitivity.ORDINARY);
        return dossier;
    }

    /** The same paper on another page. */
    private static DescribedPaper on(PageId page, DescribedPaper paper) {
        return new DescribedPaper(
                paper.type(),
                paper.title(),
                paper.confidence(),
                paper.accepted(),
                paper.alternatives(),
                List.of(page),
                paper.fields().stream()
                        .map(field -> Scenario.value(field.name(), field.value(), page, 0.99, 3))
                        .toList(),
                paper.findings());
    }

    private static DescribedPaper single(String person, String issued) {
        return paper(0.99, SINGLE, person, issued);
    }

    private static DescribedPaper paper(double confidence, PaperTypeId type, String person, String issued) {
        PageId nowhere = new PageId(RecordId.random(), 1);
        List<FieldValue> fields = List.of(
                Scenario.value("so-dinh-danh", person, nowhere, 0.99, 3),
                Scenario.value("so-ky-hieu", "12/XNTTHN", nowhere, 0.99, 3),
                Scenario.value("ngay-ban-hanh", issued, nowhere, 0.99, 3));
        return new DescribedPaper(
                type, "XÁC NHẬN", confidence, confidence >= 0.95, List.of(), List.of(nowhere), fields, List.of());
    }

    private static Procedure marriage(LocalDate from, int months) {
        return new Procedure(
                MARRIAGE,
                "Đăng ký kết hôn",
                "Hộ tịch",
                AgencyLevel.COMMUNE,
                from,
                Optional.empty(),
                List.of(
                        new RequiredPaper(
                                "Tờ khai",
                                List.of(new PaperTypeId("to-khai-dang-ky-ket-hon")),
                                RequiredPaper.Form.FILLED_IN,
                                1,
                                "",
                                0),
                        new RequiredPaper(
                                "Xác nhận tình trạng hôn nhân",
                                List.of(SINGLE),
                                RequiredPaper.Form.ORIGINAL,
                                1,
                                "",
                                months)),
                Optional.of(new PaperTypeId("giay-chung-nhan-ket-hon")));
    }

    private static Actor officer(String id, String agency, Role... roles) {
        return new Actor(id, id, Set.of(roles), Optional.of(new AgencyId(agency)), Optional.empty());
    }
}
