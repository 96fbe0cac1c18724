/** Who makes a request, and whether they may. */
@NullMarked
package vn.sohoa.api.security;

import org.jspecify.annotations.NullMarked;
