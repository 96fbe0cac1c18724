/** The browser that pages are tried and measured in. */
@NullMarked
package vn.sohoa.testing.browser;

import org.jspecify.annotations.NullMarked;
