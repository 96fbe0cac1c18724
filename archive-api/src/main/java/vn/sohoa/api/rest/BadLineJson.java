package vn.sohoa.api.rest;

import vn.sohoa.api.procedures.Fault;

/**
 * A line of a file that cannot be imported.
 *
 * @param place number of the line in CSV, the place in JSON
 */
public record BadLineJson(String place, Fault code, String value, String reason, String remedy) {}
