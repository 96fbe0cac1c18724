/** What people say about the machine's proposals, and what follows from it. */
@NullMarked
package vn.sohoa.core.review;

import org.jspecify.annotations.NullMarked;
