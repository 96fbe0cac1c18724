package vn.sohoa.ocr.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Keeps the last of what a child complains about, so that its pipe never fills. */
final class StandardError {

    private static final int KEPT = 2_000;

    private final StringBuilder tail = new StringBuilder();

    private StandardError() {}

    static StandardError drain(Process process) {
        StandardError errors = new StandardError();
        Thread thread = new Thread(() -> errors.read(process.getErrorStream()), "worker-errors-" + process.pid());
        thread.setDaemon(true);
        thread.start();
        return errors;
    }

    private void read(InputStream stream) {
        byte[] buffer = new byte[1024];
        try (stream) {
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                keep(new String(buffer, 0, n, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // the child is gone
        }
    }

    private synchronized void keep(String text) {
        tail.append(text);
        tail.delete(0, Math.max(0, tail.length() - KEPT));
    }

    synchronized String tail() {
        return tail.toString();
    }
}
