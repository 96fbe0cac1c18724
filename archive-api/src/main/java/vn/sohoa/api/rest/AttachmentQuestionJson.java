package vn.sohoa.api.rest;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Attaches papers of a look-up to a new dossier.
 *
 * @param lookup id of the look-up of the same caller
 * @param dossier code of the new dossier
 * @param papers ids of those chosen; one for each required paper that is on file, where it is missing or empty
 * @param purpose in words; that of the look-up where it is missing
 * @param legalBasis that of the look-up where it is missing
 */
record AttachmentQuestionJson(
        @Nullable UUID lookup,
        @Nullable String dossier,
        @Nullable List<UUID> papers,
        @Nullable String purpose,
        @Nullable String legalBasis) {}
