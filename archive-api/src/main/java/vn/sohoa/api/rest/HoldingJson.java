package vn.sohoa.api.rest;

import org.jspecify.annotations.Nullable;

/**
 * Who keeps a dossier, and how closely.
 *
 * @param agency identifier; missing in an archive of one agency
 * @param sensitivity {@code ORDINARY} or {@code RESTRICTED}
 * @param seen {@code holdingSeen} of the dossier as the caller knew it; missing for who wants to be heard whatever others said
 */
record HoldingJson(
        @Nullable String agency,
        @Nullable String sensitivity,
        @Nullable String reason,
        @Nullable Long seen) {}
