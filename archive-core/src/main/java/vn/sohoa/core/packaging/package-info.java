/** From received bytes to an archival information package (OAIS AIP) in the archival store. */
@NullMarked
package vn.sohoa.core.packaging;

import org.jspecify.annotations.NullMarked;
