/** What is true of each dossier and its papers, and the official ratios as formulas over these facts. */
@NullMarked
package vn.sohoa.core.indicator;

import org.jspecify.annotations.NullMarked;
