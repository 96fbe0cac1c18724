package vn.sohoa.api.rest;

import org.jspecify.annotations.Nullable;

/**
 * What is right.
 *
 * @param value as people write it or in the field's standard form; of a type of paper its name or id
 * @param seen of the thing as the caller knew it; missing for who wants to be heard whatever others said
 */
record ValueJson(@Nullable String value, @Nullable Long seen) {}
