package vn.sohoa.api.rest;

import org.jspecify.annotations.Nullable;

/**
 * Whether a paper still counts.
 *
 * @param revoked false: it counts again
 * @param reason in words, at least three characters
 */
record RevocationJson(@Nullable Boolean revoked, @Nullable String reason) {}
