/** The embedded PostgreSQL and the migrations of its tables. */
@NullMarked
package vn.sohoa.storage.database;

import org.jspecify.annotations.NullMarked;
