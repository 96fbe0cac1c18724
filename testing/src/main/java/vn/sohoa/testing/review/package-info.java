/** A long review queue, and a person who works it off by keyboard. */
@NullMarked
package vn.sohoa.testing.review;

import org.jspecify.annotations.NullMarked;
