/** The indicators as they are asked for, and the facts they follow from, kept up to date. */
@NullMarked
package vn.sohoa.api.indicators;

import org.jspecify.annotations.NullMarked;
