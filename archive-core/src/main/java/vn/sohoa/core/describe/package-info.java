/** What the papers of a dossier are and what they say: proposals of the machine, each with its place and its doubt. */
@NullMarked
package vn.sohoa.core.describe;

import org.jspecify.annotations.NullMarked;
