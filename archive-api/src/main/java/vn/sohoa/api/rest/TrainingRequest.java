package vn.sohoa.api.rest;

import org.jspecify.annotations.Nullable;

/**
 * What a model is learned from.
 *
 * @param each generated papers of each type; as many as the built-in model where it is null
 * @param dryRun only compare
 */
public record TrainingRequest(@Nullable Integer each, boolean dryRun) {}
