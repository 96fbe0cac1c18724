/** The search port: page texts in, hits with snippets out. */
@NullMarked
package vn.sohoa.core.search;

import org.jspecify.annotations.NullMarked;
