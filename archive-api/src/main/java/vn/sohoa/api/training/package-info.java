/** The model that describes papers, and how an archive makes one of its own. */
@NullMarked
package vn.sohoa.api.training;

import org.jspecify.annotations.NullMarked;
