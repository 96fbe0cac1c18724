/** Which agency keeps a dossier, and how closely: what records managers say of it. */
@NullMarked
package vn.sohoa.api.holdings;

import org.jspecify.annotations.NullMarked;
