package vn.sohoa.api.rest;

import org.jspecify.annotations.Nullable;

/**
 * What is right.
 *
 * @param value as people write it or in the field's standard form; of a type of paper its name or id
 */
record ValueJson(@Nullable String value) {}
