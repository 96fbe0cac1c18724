/** Side-by-side measurements against other programs, printed as ratios. */
@NullMarked
package vn.sohoa.bench;

import org.jspecify.annotations.NullMarked;
