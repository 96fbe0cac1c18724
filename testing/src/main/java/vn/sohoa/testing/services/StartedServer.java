package vn.sohoa.testing.services;

import java.util.List;

/** A server that the tests started and so may take away: processes of this machine, or a container. It ends with this JVM. */
interface StartedServer {

    /** On 127.0.0.1; the same for its whole life. */
    int port();

    Provision provision();

    /** What runs and in which version, where the protocol does not say; else empty. */
    String software();

    boolean isAlive();

    /** What it has said, for the message when it does not answer. */
    String log();

    /**
     * Runs a program where the server runs, as an operator would.
     *
     * @throws IllegalStateException when it fails, with what it said, or where the server has no such programs
     */
    default void administer(List<String> command) {
        throw new IllegalStateException("There is no " + command.getFirst() + " beside this server");
    }

    /** It keeps its connections and does not answer. */
    void pause();

    void resume();

    /** It goes away; returns when it is gone. */
    void stop();

    /** It comes back with its data, on its port; may return before it answers. */
    void start();
}
