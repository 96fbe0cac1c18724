/** The preservation copy: PDF/A-2b with an invisible text layer; and what people get of it. Runs in a worker process. */
@NullMarked
package vn.sohoa.ocr.preserve;

import org.jspecify.annotations.NullMarked;
