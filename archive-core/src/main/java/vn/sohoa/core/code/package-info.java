/** Codes, numbers and dates as Vietnamese papers bear them: checked, never corrected. */
@NullMarked
package vn.sohoa.core.code;

import org.jspecify.annotations.NullMarked;
