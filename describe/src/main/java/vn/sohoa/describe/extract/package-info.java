/** What papers say: fields read by their labels, their place in the layout, their form, and off codes of cards. */
@NullMarked
package vn.sohoa.describe.extract;

import org.jspecify.annotations.NullMarked;
