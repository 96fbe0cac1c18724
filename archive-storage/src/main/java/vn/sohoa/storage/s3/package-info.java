/** Objects in a bucket of an S3 store, through the MinIO SDK, as ocfl-java wants to see them. */
@NullMarked
package vn.sohoa.storage.s3;

import org.jspecify.annotations.NullMarked;
