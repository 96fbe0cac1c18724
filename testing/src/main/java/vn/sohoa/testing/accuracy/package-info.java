/** How far recognised text is from the truth. */
@NullMarked
package vn.sohoa.testing.accuracy;

import org.jspecify.annotations.NullMarked;
