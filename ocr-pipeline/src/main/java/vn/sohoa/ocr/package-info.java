/** Page images become words with boxes, ALTO and PDF/A. The public face is {@link vn.sohoa.ocr.DocumentWorkers}; the sub-packages are the module's own. */
@NullMarked
package vn.sohoa.ocr;

import org.jspecify.annotations.NullMarked;
