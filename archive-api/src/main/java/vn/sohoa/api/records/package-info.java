/** The content of records, from the archive or from staging where it is not preserved yet. */
@NullMarked
package vn.sohoa.api.records;

import org.jspecify.annotations.NullMarked;
