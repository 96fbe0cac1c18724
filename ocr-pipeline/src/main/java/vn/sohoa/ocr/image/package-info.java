/** Pictures in native memory, and what is done to them before recognition. Runs in a worker process. */
@NullMarked
package vn.sohoa.ocr.image;

import org.jspecify.annotations.NullMarked;
