/** An archive of the bench's own, started as people start it. */
@NullMarked
package vn.sohoa.bench.service;

import org.jspecify.annotations.NullMarked;
