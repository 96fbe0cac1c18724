/** Who asks, what for, and whether they may: the one place where that is decided. */
@NullMarked
package vn.sohoa.core.access;

import org.jspecify.annotations.NullMarked;
