/** Read models for people: batches with their ledgers, dossiers, records and pages. */
@NullMarked
package vn.sohoa.core.catalogue;

import org.jspecify.annotations.NullMarked;
