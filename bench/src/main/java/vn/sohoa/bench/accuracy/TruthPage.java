package vn.sohoa.bench.accuracy;

import java.nio.file.Path;

/**
 * A scanned page and what it really says.
 *
 * @param number in the file, from 1
 */
record TruthPage(Path file, int number, String truth) {}
