/** Making sure that what was written is on the disk, and that a folder has one user. */
@NullMarked
package vn.sohoa.storage.disk;

import org.jspecify.annotations.NullMarked;
