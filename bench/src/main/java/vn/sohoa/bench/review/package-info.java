/** The review page of a real archive, answered by keyboard in a real browser. */
@NullMarked
package vn.sohoa.bench.review;

import org.jspecify.annotations.NullMarked;
