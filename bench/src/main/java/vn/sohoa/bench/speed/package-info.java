/** Whole programs side by side on the same pages: processor time, wall clock, memory, size of what they write. */
@NullMarked
package vn.sohoa.bench.speed;

import org.jspecify.annotations.NullMarked;
