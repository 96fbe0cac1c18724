/** The search port on an Elasticsearch that others run. */
@NullMarked
package vn.sohoa.search.elasticsearch;

import org.jspecify.annotations.NullMarked;
