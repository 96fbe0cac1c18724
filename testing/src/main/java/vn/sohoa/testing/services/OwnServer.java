package vn.sohoa.testing.services;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A real server that the environment named, or that was started here and so may be taken away. */
abstract class OwnServer implements RealServer {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final String address;
    private final Optional<StartedServer> started;

    /** @param started empty for one that the environment named */
    OwnServer(String address, Optional<StartedServer> started) {
        this.address = address;
        this.started = started;
    }

    @Override
    public final String address() {
        return address;
    }

    @Override
    public final Provision provision() {
        return started.map(StartedServer::provision).orElse(Provision.ENVIRONMENT);
    }

    /** It keeps its connections and does not answer; only for one that was started here, like all below. */
    public final void pause() {
        own().pause();
    }

    public final void resume() {
        own().resume();
    }

    /** It goes away; returns when it is gone. */
    public final void stop() {
        own().stop();
    }

    /** It comes back with its data, on its port. */
    public final void start() {
        own().start();
        awaitAnswer();
    }

    final Optional<StartedServer> started() {
        return started;
    }

    final StartedServer own() {
        return started.orElseThrow(() -> new IllegalStateException("Tests do not stop a server that is not theirs"));
    }

    /** A server may have some time until it answers, but not once its process has ended. */
    final void awaitAnswer() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<String> silence = silence();
        while (silence.isPresent()) {
            if (System.nanoTime() > end || started.map(own -> !own.isAlive()).orElse(false)) {
                throw new IllegalStateException("No " + name() + " answers at " + address + ": " + silence.get() + "\n"
                        + started.map(StartedServer::log).orElse(""));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            silence = silence();
        }
    }

    /** Why it does not answer; empty when it does. */
    abstract Optional<String> silence();
}
