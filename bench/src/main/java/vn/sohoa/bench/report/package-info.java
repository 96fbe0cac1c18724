/** How measurements are printed and kept. */
@NullMarked
package vn.sohoa.bench.report;

import org.jspecify.annotations.NullMarked;
