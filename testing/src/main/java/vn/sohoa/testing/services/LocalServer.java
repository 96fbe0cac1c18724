package vn.sohoa.testing.services;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A server as processes of this machine, with all it has in one temporary folder. */
abstract class LocalServer implements StartedServer {

    private final Path folder;
    private final int port;
    private final String log;

    /** @param log where in the folder it says what it does */
    LocalServer(Path folder, int port, String log) {
        this.folder = folder;
        this.port = port;
        this.log = log;
    }

    final Path folder() {
        return folder;
    }

    @Override
    public final int port() {
        return port;
    }

    @Override
    public final Provision provision() {
        return Provision.PROCESS;
    }

    @Override
    public String software() {
        return "";
    }

    final Path logFile() {
        return folder.resolve(log);
    }

    @Override
    public final String log() {
        try {
            return Files.readString(logFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public final void pause() {
        signal("STOP");
    }

    @Override
    public final void resume() {
        signal("CONT");
    }

    /** @param signal as kill(1) names it */
    abstract void signal(String signal);

    /** Stops it and leaves nothing behind. */
    final void delete() {
        stop();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
