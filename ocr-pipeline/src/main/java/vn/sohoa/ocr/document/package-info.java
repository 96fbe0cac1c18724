/** Received files, opened by their content: PDF, TIFF, JPEG, PNG. Runs in a worker process. */
@NullMarked
package vn.sohoa.ocr.document;

import org.jspecify.annotations.NullMarked;
