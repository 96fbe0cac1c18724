package vn.sohoa.core.viewlog;

import java.time.Instant;

/**
 * A row of the log.
 *
 * @param number from 1, without gaps
 * @param at to the microsecond
 */
public record ViewEntry(long number, Instant at, View view) {}
