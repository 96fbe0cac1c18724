/** Pages made by a program to learn from, and the learning itself. Nothing here is a real paper or a real person. */
@NullMarked
package vn.sohoa.describe.training;

import org.jspecify.annotations.NullMarked;
