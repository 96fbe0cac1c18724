package vn.sohoa.ocr;

import java.time.Instant;

/**
 * What a preservation copy says of itself.
 *
 * @param title shown by readers instead of the file's name
 * @param created written as its dates, so that the same input gives the same bytes
 */
public record PreservationMetadata(String title, Instant created) {}
