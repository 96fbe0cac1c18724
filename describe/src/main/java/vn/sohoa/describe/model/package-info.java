/** What was learned, as a file. */
@NullMarked
package vn.sohoa.describe.model;

import org.jspecify.annotations.NullMarked;
