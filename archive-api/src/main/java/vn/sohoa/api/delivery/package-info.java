/** What people get of their own: results, files that can be verified, links for others. */
@NullMarked
package vn.sohoa.api.delivery;

import org.jspecify.annotations.NullMarked;
