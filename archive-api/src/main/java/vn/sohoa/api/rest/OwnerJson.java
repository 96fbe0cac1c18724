package vn.sohoa.api.rest;

import org.jspecify.annotations.Nullable;

/**
 * Whom a dossier is about: by code, by name, or both.
 *
 * @param code personal id (12 digits) or enterprise code (10 digits, with {@code -} and 3 digits of a branch)
 */
record OwnerJson(@Nullable String code, @Nullable String name) {}
