/** The application. */
@NullMarked
package vn.sohoa.api;

import org.jspecify.annotations.NullMarked;
