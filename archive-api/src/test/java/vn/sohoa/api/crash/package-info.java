/** The service as a real process, killed without warning. */
package vn.sohoa.api.crash;
