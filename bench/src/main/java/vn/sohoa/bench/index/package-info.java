/** The search index in Elasticsearch beside the bare client: writing, searching, memory; and the embedded engine. */
@NullMarked
package vn.sohoa.bench.index;

import org.jspecify.annotations.NullMarked;
