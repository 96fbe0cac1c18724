/** How right the words are, and how well their confidence tells it, on pages whose text is known. */
@NullMarked
package vn.sohoa.bench.accuracy;

import org.jspecify.annotations.NullMarked;
