/** Who did what to an object, when, and with which outcome (PREMIS events). */
@NullMarked
package vn.sohoa.core.provenance;

import org.jspecify.annotations.NullMarked;
