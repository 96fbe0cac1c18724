/** What keeps the local service local, until accounts arrive. */
@NullMarked
package vn.sohoa.api.security;

import org.jspecify.annotations.NullMarked;
