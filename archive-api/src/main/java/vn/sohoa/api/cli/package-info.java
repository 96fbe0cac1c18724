/** The command line: starts the service, or talks to the one that runs on the same data folder. */
@NullMarked
package vn.sohoa.api.cli;

import org.jspecify.annotations.NullMarked;
