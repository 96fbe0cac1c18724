/** From the picture of a page to its words. Runs in a worker process. */
@NullMarked
package vn.sohoa.ocr.recognise;

import org.jspecify.annotations.NullMarked;
