/** Many callers of the API at once, over catalogues of growing size. */
@NullMarked
package vn.sohoa.bench.api;

import org.jspecify.annotations.NullMarked;
