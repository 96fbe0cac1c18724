/** Which part of the service is away: for those who watch it, and for the pages and the API to say so. */
@NullMarked
package vn.sohoa.api.health;

import org.jspecify.annotations.NullMarked;
