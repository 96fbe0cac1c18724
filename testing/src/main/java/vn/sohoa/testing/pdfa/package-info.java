/** Validation of PDF/A by a program that is not ours. */
@NullMarked
package vn.sohoa.testing.pdfa;

import org.jspecify.annotations.NullMarked;
