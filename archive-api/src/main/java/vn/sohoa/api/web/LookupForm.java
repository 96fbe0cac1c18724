package vn.sohoa.api.web;

import org.jspecify.annotations.Nullable;

/**
 * What the form of a procedure sends.
 *
 * @param owner as typed or scanned
 * @param dossier code of the new dossier; may be empty
 * @param received day of reception as {@code 2026-11-02}; today where it is empty
 * @param key of this form, so that sending it twice is once
 */
record LookupForm(
        @Nullable String owner,
        @Nullable String dossier,
        @Nullable String received,
        @Nullable String key) {}
