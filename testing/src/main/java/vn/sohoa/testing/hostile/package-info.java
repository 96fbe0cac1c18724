/** Bad input for the tests of every module, each file named after its defect. */
@NullMarked
package vn.sohoa.testing.hostile;

import org.jspecify.annotations.NullMarked;
