package vn.sohoa.api.rest;

import org.jspecify.annotations.Nullable;

/**
 * Whom a dossier is about: by code, by name, or both.
 *
 * @param code personal id (12 digits) or enterprise code (10 digits, with {@code -} and 3 digits of a branch)
 * @param seen {@code ownerSeen} of the dossier as the caller knew it; missing for who wants to be heard whatever others said
 */
record OwnerJson(
        @Nullable String code,
        @Nullable String name,
        @Nullable Long seen) {}
