/** Codes that machines read off the picture of a page. */
@NullMarked
package vn.sohoa.ocr.codes;

import org.jspecify.annotations.NullMarked;
