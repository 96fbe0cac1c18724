/** What every adapter of a port must do, as tests to be run by each adapter. */
@NullMarked
package vn.sohoa.testing.contract;

import org.jspecify.annotations.NullMarked;
