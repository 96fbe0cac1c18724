/** The REST contract under /api/v1. */
@NullMarked
package vn.sohoa.api.rest;

import org.jspecify.annotations.NullMarked;
