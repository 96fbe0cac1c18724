/** Administrative procedures, what is on file for them, and using it again instead of asking the citizen twice. */
@NullMarked
package vn.sohoa.core.procedure;

import org.jspecify.annotations.NullMarked;
