package vn.sohoa.core.indicator;

import java.util.List;
import java.util.Optional;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.code.AgencyId;

/**
 * Facts of dossiers, counted. They are written by the transactions that make them true: reception, description,
 * preservation, reading again, corrections, attachments, and who keeps a dossier. A dossier and what is attached to its code
 * are one dossier; so are several deliveries of one code at one agency. What is the same scan again is no further dossier.
 */
public interface Indicators {

    /**
     * Dossiers received in the period, those of which the same is true together.
     *
     * @param scope nothing else counts
     * @param below an agency with those below it; empty for all of the scope
     */
    List<Tally> tallies(Scope scope, Optional<AgencyId> below, Period period);

    /** Whether dossiers of an agency, or of one below it, lie within a scope. */
    boolean knows(Scope scope, AgencyId agency);

    /** Whether some, within any scope, wait to be counted anew: after an update of the program, or of procedures. */
    boolean isBehind();

    /**
     * Counts some of those that wait.
     *
     * @return how many it did; fewer than {@code most} when none is left
     */
    int catchUp(int most);
}
