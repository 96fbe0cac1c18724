package vn.sohoa.api.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is on file of an owner for a procedure?
 *
 * @param procedure code of the procedure: what the papers are for
 * @param owner personal id, text of the QR code of a card, enterprise code, or code of an earlier dossier; a name is none
 * @param receivedOn day of reception of the new dossier; today where it is missing
 * @param dossier code of the new dossier, where it has one already
 * @param legalBasis that allows it; Decree 224/2026/NĐ-CP, articles 15 and 18.4, where it is missing
 */
record LookupQuestionJson(
        @Nullable String procedure,
        @Nullable String owner,
        @Nullable LocalDate receivedOn,
        @Nullable String dossier,
        @Nullable String legalBasis) {}
