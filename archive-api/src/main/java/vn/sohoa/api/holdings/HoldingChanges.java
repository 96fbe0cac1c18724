package vn.sohoa.api.holdings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.sohoa.api.review.InvalidValueException;
import vn.sohoa.api.security.Gate;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.access.Holdings;
import vn.sohoa.core.access.Keeping;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.record.DossierId;

/** Records managers say which agency keeps a dossier, and how closely, within what is theirs. */
@Component
public final class HoldingChanges {

    private static final Logger log = LoggerFactory.getLogger(HoldingChanges.class);

    private final Gate gate;
    private final Holdings holdings;

    HoldingChanges(Gate gate, Holdings holdings) {
        this.gate = gate;
        this.holdings = holdings;
    }

    /**
     * As {@link Holdings#keep}.
     *
     * @param agency as typed; empty in an archive of one agency
     * @param sensitivity by name
     * @throws InvalidValueException when the agency is none, or not theirs to give to, or there is no such sensitivity, or no
     *     reason
     */
    public void keep(DossierId dossier, String agency, String sensitivity, String reason, OptionalLong seen) {
        Actor actor = gate.require(Action.KEEP_HOLDINGS, dossier);
        Optional<AgencyId> keeper = agency(agency.strip());
        Sensitivity closely = Arrays.stream(Sensitivity.values())
                .filter(known -> known.name().equals(sensitivity))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("sensitivity"));
        holdings.keep(actor.signature(), dossier, keeper, closely, Reason.of(reason), seen);
        log.info(
                "Dossier {} is kept by {}, {}",
                dossier,
                keeper.map(AgencyId::value).orElse("-"),
                closely);
    }

    /** What was said of a dossier, newest first. */
    public List<Keeping> of(DossierId dossier) {
        gate.require(Action.KEEP_HOLDINGS, dossier);
        return holdings.said(dossier);
    }

    private Optional<AgencyId> agency(String typed) {
        Optional<AgencyId> agency = AgencyId.find(typed);
        if (agency.isEmpty() && !typed.isEmpty()) {
            throw new InvalidValueException("agency_id");
        }
        if (!gate.allowsKeeping(agency)) {
            throw new InvalidValueException("agency_scope");
        }
        return agency;
    }
}
