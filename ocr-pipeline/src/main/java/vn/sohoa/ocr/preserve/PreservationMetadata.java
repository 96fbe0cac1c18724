package vn.sohoa.ocr.preserve;

import java.time.Instant;
import java.util.Optional;
import vn.sohoa.core.fixity.Digest;

/**
 * What a preservation copy says of itself.
 *
 * @param title shown by readers instead of the file's name
 * @param original the bytes it was made from
 * @param created written as its dates; without, it bears none, since the time of writing would make each copy differ
 */
public record PreservationMetadata(String title, Digest original, Optional<Instant> created) {}
