/** Making sure that what was written is on the disk. */
@NullMarked
package vn.sohoa.storage.disk;

import org.jspecify.annotations.NullMarked;
