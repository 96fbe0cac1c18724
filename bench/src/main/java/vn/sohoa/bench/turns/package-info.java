/** The same work done by several sides in turn, piece by piece, so that what disturbs the machine disturbs all alike. */
@NullMarked
package vn.sohoa.bench.turns;

import org.jspecify.annotations.NullMarked;
