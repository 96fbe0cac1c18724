/** Whole folders, compared. */
@NullMarked
package vn.sohoa.testing.tree;

import org.jspecify.annotations.NullMarked;
