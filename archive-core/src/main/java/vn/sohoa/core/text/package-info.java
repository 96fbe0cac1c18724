/** What a page says: words with boxes and confidence, and the Vietnamese rules for comparing them. */
@NullMarked
package vn.sohoa.core.text;

import org.jspecify.annotations.NullMarked;
