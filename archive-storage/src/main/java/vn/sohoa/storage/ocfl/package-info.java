/** The archival store as an OCFL storage root on a file system or in a bucket. */
@NullMarked
package vn.sohoa.storage.ocfl;

import org.jspecify.annotations.NullMarked;
