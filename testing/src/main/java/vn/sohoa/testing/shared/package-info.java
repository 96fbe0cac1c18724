/** Real scans with their truth that lie outside the repository. */
@NullMarked
package vn.sohoa.testing.shared;

import org.jspecify.annotations.NullMarked;
