/** Files become readable copies beside them, without an archive: the recogniser on its own. */
@NullMarked
package vn.sohoa.ocr.transcribe;

import org.jspecify.annotations.NullMarked;
