/** What people get of their own: results, copies that can be verified, links for others. */
@NullMarked
package vn.sohoa.core.delivery;

import org.jspecify.annotations.NullMarked;
