/** Ports in memory or in a temporary folder, for tests: they keep the contract and forget everything at the end. */
@NullMarked
package vn.sohoa.testing.memory;

import org.jspecify.annotations.NullMarked;
