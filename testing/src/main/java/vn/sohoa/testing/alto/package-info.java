/** Whether ALTO is as its schema wants it. */
@NullMarked
package vn.sohoa.testing.alto;

import org.jspecify.annotations.NullMarked;
