/** What the programs are given to read. */
@NullMarked
package vn.sohoa.bench.pages;

import org.jspecify.annotations.NullMarked;
