/** The whole walk of a sheet of paper, in one process with everything real. */
package vn.sohoa.api.road;
