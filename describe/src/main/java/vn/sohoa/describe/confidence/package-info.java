/** How often a score is right, learned on held-back papers. */
@NullMarked
package vn.sohoa.describe.confidence;

import org.jspecify.annotations.NullMarked;
