/** Every sheet accounted for: the codes, lines and sums of a batch's reconciliation. */
@NullMarked
package vn.sohoa.core.ledger;

import org.jspecify.annotations.NullMarked;
