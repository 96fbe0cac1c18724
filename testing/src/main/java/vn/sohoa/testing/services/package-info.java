/** Real servers for tests: given by the environment, or started here. */
@NullMarked
package vn.sohoa.testing.services;

import org.jspecify.annotations.NullMarked;
