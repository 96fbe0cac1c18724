/** Invented dossiers of a one-stop shop, printed, signed, sealed and scanned, with the truth beside them. */
@NullMarked
package vn.sohoa.testing.samples;

import org.jspecify.annotations.NullMarked;
