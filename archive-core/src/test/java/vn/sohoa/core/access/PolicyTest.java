package vn.sohoa.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.PersonalId;

class PolicyTest {

    private static final AgencyId COMMUNE = new AgencyId("H01.151");
    private static final AgencyId ONE_STOP_SHOP = new AgencyId("H01.151.01");
    private static final AgencyId NEXT_COMMUNE = new AgencyId("H01.152");
    private static final PersonalId SEN = new PersonalId("087190001234");
    private static final PersonalId DONG = new PersonalId("087090004321");

    private final Policy policy = new Policy();

    @ParameterizedTest
    @CsvSource({
        "ARCHIVIST, TAKE_IN SEARCH VIEW DOWNLOAD FOLLOW_BATCHES DESCRIBE SEE_QUALITY SEE_INDICATORS",
        "OFFICER, TAKE_IN SEARCH VIEW DOWNLOAD FOLLOW_BATCHES REUSE SEE_PROCEDURES",
        "CITIZEN, SEARCH VIEW DOWNLOAD SHARE",
        "RECORDS_MANAGER, SEARCH VIEW DOWNLOAD FOLLOW_BATCHES DESCRIBE READ_AGAIN VERIFY SEE_QUALITY SEE_INDICATORS SEE_PROCEDURES"
                + " KEEP_PROCEDURES REVOKE KEEP_HOLDINGS",
        "AUDITOR, READ_LOG SEE_QUALITY SEE_INDICATORS",
        "ADMINISTRATOR, KEEP_ACCOUNTS OPERATE SEE_INDICATORS"
    })
    void everyRoleMayDoWhatIsItsTask(Role role, String actions) {
        Actor actor = actor(role, Optional.empty(), Optional.empty());

        assertThat(EnumSet.allOf(Action.class))
                .filteredOn(action -> policy.allows(actor, action))
                .extracting(Action::name)
                .containsExactlyInAnyOrder(actions.split(" ", -1));
    }

    @Test
    void agencySeesItsOwnAndThoseBelow() {
        Actor officer = actor(Role.OFFICER, Optional.of(COMMUNE), Optional.empty());

        assertThat(policy.allows(officer, Action.VIEW, held(COMMUNE, SEN))).isTrue();
        assertThat(policy.allows(officer, Action.VIEW, held(ONE_STOP_SHOP, SEN)))
                .isTrue();
        assertThat(policy.allows(officer, Action.VIEW, held(NEXT_COMMUNE, SEN))).isFalse();
        assertThat(policy.allows(
                        officer, Action.VIEW, new Holding(Optional.empty(), Optional.empty(), Sensitivity.ORDINARY)))
                .isFalse();
    }

    @Test
    void agencyBelowSeesNothingAbove() {
        Actor officer = actor(Role.OFFICER, Optional.of(ONE_STOP_SHOP), Optional.empty());

        assertThat(policy.allows(officer, Action.VIEW, held(COMMUNE, SEN))).isFalse();
    }

    @Test
    void citizenSeesOwnDossiersOfEveryAgencyAndNoOthers() {
        Actor sen = actor(Role.CITIZEN, Optional.empty(), Optional.of(SEN));

        assertThat(policy.allows(sen, Action.VIEW, held(COMMUNE, SEN))).isTrue();
        assertThat(policy.allows(sen, Action.DOWNLOAD, held(NEXT_COMMUNE, SEN))).isTrue();
        assertThat(policy.allows(sen, Action.VIEW, held(COMMUNE, DONG))).isFalse();
        assertThat(policy.allows(
                        sen, Action.VIEW, new Holding(Optional.of(COMMUNE), Optional.empty(), Sensitivity.ORDINARY)))
                .isFalse();
    }

    @Test
    void citizenNobodyVouchesForSeesNothing() {
        Actor nobody = actor(Role.CITIZEN, Optional.empty(), Optional.empty());

        assertThat(policy.allows(nobody, Action.VIEW, held(COMMUNE, SEN))).isFalse();
        assertThat(policy.allows(
                        nobody, Action.VIEW, new Holding(Optional.empty(), Optional.empty(), Sensitivity.ORDINARY)))
                .isFalse();
    }

    @Test
    void officerWhoIsCitizenTooSharesOwnOnly() {
        Actor both = new Actor(
                "sen", "Phạm Thị Sen", Set.of(Role.OFFICER, Role.CITIZEN), Optional.of(COMMUNE), Optional.of(SEN));

        assertThat(policy.allows(both, Action.VIEW, held(COMMUNE, DONG))).isTrue();
        assertThat(policy.allows(both, Action.VIEW, held(NEXT_COMMUNE, SEN))).isTrue();
        assertThat(policy.allows(both, Action.SHARE, held(COMMUNE, DONG))).isFalse();
        assertThat(policy.allows(both, Action.SHARE, held(NEXT_COMMUNE, SEN))).isTrue();
    }

    @Test
    void restrictedDossiersAreForRecordsManagersAndOwners() {
        Holding restricted = new Holding(Optional.of(COMMUNE), Optional.of(SEN.value()), Sensitivity.RESTRICTED);

        for (Role role : Set.of(Role.ARCHIVIST, Role.OFFICER)) {
            Actor actor = actor(role, Optional.of(COMMUNE), Optional.empty());
            assertThat(policy.allows(actor, Action.VIEW, restricted)).isFalse();
        }
        Actor manager = actor(Role.RECORDS_MANAGER, Optional.of(COMMUNE), Optional.empty());
        assertThat(policy.allows(manager, Action.VIEW, restricted)).isTrue();
        Actor owner = actor(Role.CITIZEN, Optional.empty(), Optional.of(SEN));
        assertThat(policy.allows(owner, Action.VIEW, restricted)).isTrue();
    }

    @Test
    void keepingAccountsOrReadingTheLogOpensNoPaper() {
        for (Role role : Set.of(Role.AUDITOR, Role.ADMINISTRATOR)) {
            Actor actor = actor(role, Optional.empty(), Optional.empty());
            assertThat(policy.scope(actor, Action.VIEW)).isEqualTo(Scope.NOTHING);
            assertThat(policy.scope(actor, Action.SEARCH)).isEqualTo(Scope.NOTHING);
        }
    }

    @Test
    void archiveOfOneAgencyNeedsNoAgencies() {
        Actor archivist = actor(Role.ARCHIVIST, Optional.empty(), Optional.empty());

        assertThat(policy.allows(
                        archivist, Action.VIEW, new Holding(Optional.empty(), Optional.empty(), Sensitivity.ORDINARY)))
                .isTrue();
        assertThat(policy.allows(archivist, Action.VIEW, held(COMMUNE, SEN))).isTrue();
    }

    @Test
    void aRecordsManagerGivesDossiersOnlyToWhatIsTheirs() {
        Actor manager = actor(Role.RECORDS_MANAGER, Optional.of(COMMUNE), Optional.empty());

        assertThat(policy.allowsKeeping(manager, Optional.of(COMMUNE))).isTrue();
        assertThat(policy.allowsKeeping(manager, Optional.of(ONE_STOP_SHOP))).isTrue();
        assertThat(policy.allowsKeeping(manager, Optional.of(NEXT_COMMUNE))).isFalse();
        assertThat(policy.allowsKeeping(manager, Optional.empty())).isFalse();
        assertThat(policy.allowsKeeping(
                        actor(Role.RECORDS_MANAGER, Optional.empty(), Optional.empty()), Optional.empty()))
                .isTrue();
        assertThat(policy.allowsKeeping(
                        actor(Role.ARCHIVIST, Optional.of(COMMUNE), Optional.empty()), Optional.of(COMMUNE)))
                .isFalse();
    }

    @Test
    void lookingUpReachesOtherAgenciesButNotWhatTheyRestrict() {
        Actor officer = actor(Role.OFFICER, Optional.of(COMMUNE), Optional.empty());
        Actor manager = actor(Role.RECORDS_MANAGER, Optional.of(NEXT_COMMUNE), Optional.empty());
        Actor both = new Actor(
                "both",
                "Both",
                Set.of(Role.OFFICER, Role.RECORDS_MANAGER),
                Optional.of(NEXT_COMMUNE),
                Optional.empty());
        Holding theirs = held(NEXT_COMMUNE, SEN);
        Holding restricted = new Holding(Optional.of(NEXT_COMMUNE), Optional.of(SEN.value()), Sensitivity.RESTRICTED);

        assertThat(policy.allowsReuse(officer, theirs)).isTrue();
        assertThat(policy.allowsReuse(officer, restricted)).isFalse();
        assertThat(policy.allowsReuse(manager, theirs)).as("is no officer").isFalse();
        assertThat(policy.allowsReuse(both, restricted)).isTrue();
        assertThat(policy.allowsReuse(
                        both, new Holding(Optional.of(COMMUNE), Optional.of(SEN.value()), Sensitivity.RESTRICTED)))
                .isFalse();
    }

    private static Holding held(AgencyId agency, PersonalId owner) {
        return new Holding(Optional.of(agency), Optional.of(owner.value()), Sensitivity.ORDINARY);
    }

    private static Actor actor(Role role, Optional<AgencyId> agency, Optional<PersonalId> person) {
        return new Actor("a", "A", Set.of(role), agency, person);
    }
}
