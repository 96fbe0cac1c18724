/** The ways in, joined to the job that follows. */
@NullMarked
package vn.sohoa.api.receiving;

import org.jspecify.annotations.NullMarked;
