/** Taking responsibility for what was handed in, before its source is touched. */
@NullMarked
package vn.sohoa.core.accession;

import org.jspecify.annotations.NullMarked;
