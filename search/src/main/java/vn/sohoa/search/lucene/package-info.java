/** The search port on an embedded Lucene index. */
@NullMarked
package vn.sohoa.search.lucene;

import org.jspecify.annotations.NullMarked;
