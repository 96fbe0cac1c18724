/** What one page is, by its title, its words and its layout. */
@NullMarked
package vn.sohoa.describe.classify;

import org.jspecify.annotations.NullMarked;
