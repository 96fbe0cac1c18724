/** How far a batch is and how long it will take. */
@NullMarked
package vn.sohoa.api.progress;

import org.jspecify.annotations.NullMarked;
