package vn.sohoa.core.indicator;

import java.time.YearMonth;
import java.util.Optional;
import vn.sohoa.core.code.AgencyId;

/**
 * How many dossiers there are of which the same is true.
 *
 * @param agency that keeps them; empty in an archive of one agency
 * @param month of reception
 */
public record Tally(Optional<AgencyId> agency, YearMonth month, DossierFacts facts, long dossiers) {}
