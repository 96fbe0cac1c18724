package vn.sohoa.api.security;

import java.net.URI;
import java.util.Optional;

/**
 * How people come in.
 *
 * @param demo whether a visitor from this machine is let in without an account
 * @param loopback whether the service listens to this machine alone
 * @param publicUrl by which browsers know the service where something stands before it; without a path
 */
public record Entrance(boolean demo, boolean loopback, Optional<URI> publicUrl) {}
