/** Real servers that integration tests talk to. */
@NullMarked
package vn.sohoa.testing.services;

import org.jspecify.annotations.NullMarked;
