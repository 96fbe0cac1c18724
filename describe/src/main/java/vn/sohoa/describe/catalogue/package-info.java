/** The types of paper that are known, and what each says. */
@NullMarked
package vn.sohoa.describe.catalogue;

import org.jspecify.annotations.NullMarked;
