/**
 * Receiving: deliveries from folders, the hot folder and uploads become batches of dossiers, every file with a line of
 * its own.
 */
@NullMarked
package vn.sohoa.ingest;

import org.jspecify.annotations.NullMarked;
