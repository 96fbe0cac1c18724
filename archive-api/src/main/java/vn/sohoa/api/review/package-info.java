/** What people are asked about the machine's proposals, in their words, and what they type. */
@NullMarked
package vn.sohoa.api.review;

import org.jspecify.annotations.NullMarked;
