/** The archival store as an OCFL storage root on a file system. */
@NullMarked
package vn.sohoa.storage.ocfl;

import org.jspecify.annotations.NullMarked;
