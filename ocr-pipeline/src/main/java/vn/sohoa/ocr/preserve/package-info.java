/** The preservation copy: PDF/A-2b with an invisible text layer. Runs in a worker process. */
@NullMarked
package vn.sohoa.ocr.preserve;

import org.jspecify.annotations.NullMarked;
