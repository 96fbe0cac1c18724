/** Who saw whose papers: a log that only grows, and the proof that nothing of it was changed or taken away. */
@NullMarked
package vn.sohoa.core.viewlog;

import org.jspecify.annotations.NullMarked;
