/**
 * Papers to measure describing with: each type of the catalogue, in layouts and phrasings that nothing was trained on, and
 * papers of no type; scanned well and badly, with the truth.
 */
@NullMarked
package vn.sohoa.testing.papers;

import org.jspecify.annotations.NullMarked;
