/** Tells what the papers of a dossier are and what they say. */
@NullMarked
package vn.sohoa.describe;

import org.jspecify.annotations.NullMarked;
