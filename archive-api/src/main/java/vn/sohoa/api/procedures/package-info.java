/** The catalogue of procedures as files: reading, checking, importing. */
@NullMarked
package vn.sohoa.api.procedures;

import org.jspecify.annotations.NullMarked;
