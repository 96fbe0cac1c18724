/** What people see of papers goes into the view log before they see it. */
@NullMarked
package vn.sohoa.api.viewlog;

import org.jspecify.annotations.NullMarked;
