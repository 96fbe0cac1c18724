/** The work lists of the digitise job: one queue per step, each reading one state and committing the next. */
@NullMarked
package vn.sohoa.core.digitise;

import org.jspecify.annotations.NullMarked;
