/** The memory of this process while much work goes through one adapter. */
@NullMarked
package vn.sohoa.bench.memory;

import org.jspecify.annotations.NullMarked;
