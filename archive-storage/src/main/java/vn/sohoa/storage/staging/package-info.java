/** The staging area on a file system. */
@NullMarked
package vn.sohoa.storage.staging;

import org.jspecify.annotations.NullMarked;
