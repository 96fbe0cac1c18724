package vn.sohoa.testing.services;

/** A real server that tests talk to: one of each kind for a JVM, ended with it. */
public interface RealServer {

    String name();

    String version();

    Provision provision();

    String address();

    /** For the log: every test run says whom it talked to. */
    default String describe() {
        return name() + " " + version() + " · " + provision() + " · " + address();
    }
}
