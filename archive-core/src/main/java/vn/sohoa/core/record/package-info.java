/** What the archive keeps: batches, dossiers, records and pages, by their ids and states. */
@NullMarked
package vn.sohoa.core.record;

import org.jspecify.annotations.NullMarked;
