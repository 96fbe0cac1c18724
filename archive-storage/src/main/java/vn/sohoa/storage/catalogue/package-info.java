/** The work lists, the accession log and the read models of the core, on PostgreSQL. */
@NullMarked
package vn.sohoa.storage.catalogue;

import org.jspecify.annotations.NullMarked;
