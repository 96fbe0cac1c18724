/** Which pages of a dossier are one paper. */
@NullMarked
package vn.sohoa.describe.segment;

import org.jspecify.annotations.NullMarked;
