package vn.sohoa.storage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Holdings;
import vn.sohoa.core.access.Keeping;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.digitise.PreservationQueue.DescribedDossier;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;

/** Who keeps a dossier and how closely: said by people, raised by papers, and part of the package. */
class HoldingIT {

    private static final Optional<AgencyId> WARD = Optional.of(new AgencyId("H01.02"));
    private static final Optional<AgencyId> PROVINCE = Optional.of(new AgencyId("H01"));
    private static final OptionalLong NOTHING = OptionalLong.of(Keeping.NONE);

    private static Scenario scenario;
    private static Holdings holdings;
    private static int contents;

    private DossierId dossier;
    private RecordId record;

    @BeforeAll
    static void database() {
        scenario = new Scenario(TestDatabase.EMBEDDED);
        holdings = scenario.archive.holdings();
    }

    @AfterAll
    static void close() {
        scenario.close();
    }

    @BeforeEach
    void aDossier() {
        dossier = scenario.accession(scenario.open(), "1", Scenario.file("held " + contents++));
        record = scenario.only(dossier).id();
        scenario.recogniseAll(record, 1);
    }

    @Test
    void papersRaiseADossierAndADescriptionDoesNotLowerIt() {
        describe(Sensitivity.ORDINARY);
        assertThat(sensitivity()).isEqualTo(Sensitivity.ORDINARY);
        describe(Sensitivity.RESTRICTED);
        assertThat(sensitivity()).isEqualTo(Sensitivity.RESTRICTED);
        describe(Sensitivity.ORDINARY);
        assertThat(sensitivity()).isEqualTo(Sensitivity.RESTRICTED);
    }

    @Test
    void whatAPersonSaidStays() {
        describe(Sensitivity.RESTRICTED);
        keep(Optional.empty(), Sensitivity.ORDINARY);
        describe(Sensitivity.RESTRICTED);

        assertThat(sensitivity()).isEqualTo(Sensitivity.ORDINARY);
    }

    @Test
    void givingADossierAwaySaysNothingOfHowCloselyItIsKept() {
        describe(Sensitivity.ORDINARY);
        keep(WARD, Sensitivity.ORDINARY);
        describe(Sensitivity.RESTRICTED);

        assertThat(sensitivity()).isEqualTo(Sensitivity.RESTRICTED);
    }

    @Test
    void aWordIsKeptWithWhoWhenAndWhyAndSaidOnce() {
        describe(Sensitivity.ORDINARY);
        keep(WARD, Sensitivity.RESTRICTED);
        keep(WARD, Sensitivity.RESTRICTED);
        keep(PROVINCE, Sensitivity.RESTRICTED);

        assertThat(holdings.said(dossier))
                .extracting(Keeping::who, Keeping::agency, Keeping::sensitivity, Keeping::reason)
                .containsExactly(
                        tuple("Lan (lan)", PROVINCE, Sensitivity.RESTRICTED, "đơn của chủ hồ sơ"),
                        tuple("Lan (lan)", WARD, Sensitivity.RESTRICTED, "đơn của chủ hồ sơ"));
        assertThat(scenario.events(record).filter("REVIEW"::equals)).hasSize(2);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> scenario.jdbc.sql("DELETE FROM holding_version").update())
                .withMessageContaining("append-only");
    }

    @Test
    void theLaterOfTwoIsToldUnlessBothSayTheSame() {
        holdings.keep("An", dossier, WARD, Sensitivity.RESTRICTED, "a", NOTHING);
        holdings.keep("Bình", dossier, WARD, Sensitivity.RESTRICTED, "a", NOTHING);

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> holdings.keep("Bình", dossier, PROVINCE, Sensitivity.RESTRICTED, "a", NOTHING));
        OptionalLong seen = OptionalLong.of(holdings.said(dossier).getFirst().number());
        holdings.keep("Bình", dossier, PROVINCE, Sensitivity.RESTRICTED, "a", seen);

        assertThat(holdings.ofDossier(dossier).orElseThrow().agency()).isEqualTo(PROVINCE);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> holdings.keep("An", DossierId.random(), WARD, Sensitivity.ORDINARY, "a", NOTHING));
    }

    @Test
    void thePackageFollows() {
        describe(Sensitivity.ORDINARY);
        scenario.archive.preservationQueue().preserved(dossier, 1, 1);
        assertThat(scenario.archive.revisionQueue().awaiting(100)).doesNotContain(dossier);

        keep(WARD, Sensitivity.RESTRICTED);

        assertThat(scenario.archive.revisionQueue().awaiting(100)).contains(dossier);
        DescribedDossier contents =
                scenario.archive.revisionQueue().get(dossier).contents();
        assertThat(contents.agency()).isEqualTo(WARD);
        assertThat(contents.sensitivity()).isEqualTo(Sensitivity.RESTRICTED);
        assertThat(scenario.archive.catalogue().dossier(dossier).orElseThrow())
                .extracting("agency", "sensitivity", "revising")
                .containsExactly(WARD, Sensitivity.RESTRICTED, true);
    }

    @Test
    void searchFollowsAPaperThatRaises() {
        describe(Sensitivity.ORDINARY);
        scenario.archive.preservationQueue().preserved(dossier, 1, 1);
        scenario.archive.indexQueue().indexed(scenario.archive.indexQueue().get(record));
        assertThat(scenario.archive.indexQueue().awaiting(scenario.only(dossier).batch()))
                .isEmpty();
        scenario.jdbc
                .sql("UPDATE paper SET fields_behind = true WHERE dossier = :dossier")
                .param("dossier", dossier.value())
                .update();

        scenario.archive
                .retypedPapers()
                .read(
                        scenario.archive.catalogue().papers(dossier).getFirst().id(),
                        scenario.archive.catalogue().papers(dossier).getFirst().type(),
                        Sensitivity.RESTRICTED,
                        List.of(),
                        "rules 2");

        assertThat(scenario.archive.indexQueue().awaiting(scenario.only(dossier).batch()))
                .containsExactly(record);
    }

    private void keep(Optional<AgencyId> agency, Sensitivity sensitivity) {
        holdings.keep("Lan (lan)", dossier, agency, sensitivity, "đơn của chủ hồ sơ", OptionalLong.empty());
    }

    private Sensitivity sensitivity() {
        return holdings.ofDossier(dossier).orElseThrow().sensitivity();
    }

    private void describe(Sensitivity sensitivity) {
        scenario.jdbc
                .sql("UPDATE record SET state = 'RECOGNISED' WHERE id = :record")
                .param("record", record.value())
                .update();
        scenario.archive
                .descriptionQueue()
                .described(
                        dossier,
                        new Description(
                                List.of(Scenario.paper(0.99, List.of(new PageId(record, 1)))),
                                Optional.empty(),
                                List.of(),
                                sensitivity),
                        "rules 1");
    }
}
