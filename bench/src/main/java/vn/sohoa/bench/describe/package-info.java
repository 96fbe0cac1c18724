/** How right the machine is about what papers are and what they say. */
@NullMarked
package vn.sohoa.bench.describe;

import org.jspecify.annotations.NullMarked;
