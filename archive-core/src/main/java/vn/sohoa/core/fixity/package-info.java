/** Proof that bits did not change. */
@NullMarked
package vn.sohoa.core.fixity;

import org.jspecify.annotations.NullMarked;
