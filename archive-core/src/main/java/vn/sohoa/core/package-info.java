/** The failures every room shares. */
@NullMarked
package vn.sohoa.core;

import org.jspecify.annotations.NullMarked;
