/** How Vietnamese wording is compared and shown, whichever engine finds the pages. */
@NullMarked
package vn.sohoa.search.wording;

import org.jspecify.annotations.NullMarked;
