/** What people answered, and what is read again, becomes a new version of a dossier in the archive. */
@NullMarked
package vn.sohoa.ocr.revise;

import org.jspecify.annotations.NullMarked;
