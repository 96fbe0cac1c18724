/** The digitise job: received files become recognised, preserved and findable records. */
@NullMarked
package vn.sohoa.ocr.digitise;

import org.jspecify.annotations.NullMarked;
