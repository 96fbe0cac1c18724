/** Which adapter serves which port; the only place that knows. */
@NullMarked
package vn.sohoa.api.wiring;

import org.jspecify.annotations.NullMarked;
