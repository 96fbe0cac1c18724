package vn.sohoa.core.access;

import java.util.Optional;
import vn.sohoa.core.code.AgencyId;

/**
 * What the policy has to know of a dossier.
 *
 * @param agency that keeps it; empty in an archive of one agency
 * @param owner code of whom it is about, once that is sure; empty as long as it is a proposal
 */
public record Holding(Optional<AgencyId> agency, Optional<String> owner, Sensitivity sensitivity) {}
