package vn.sohoa.testing.services;

/** How tests came by a real server. */
public enum Provision {
    /** Named by environment variables. */
    ENVIRONMENT,
    /** Started in a container. */
    CONTAINER,
    /** Started as processes of this machine. */
    PROCESS
}
