/** The pages people look at: rendered here, Vietnamese first, usable without a script. */
@NullMarked
package vn.sohoa.api.web;

import org.jspecify.annotations.NullMarked;
