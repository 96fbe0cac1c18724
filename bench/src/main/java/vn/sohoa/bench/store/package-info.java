/** The archive in a bucket beside the bare SDK: single objects, whole dossiers, memory. */
@NullMarked
package vn.sohoa.bench.store;

import org.jspecify.annotations.NullMarked;
