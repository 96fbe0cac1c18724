/** Child processes that do what may crash or hang: one request, one answer, killed when late. */
@NullMarked
package vn.sohoa.ocr.worker;

import org.jspecify.annotations.NullMarked;
