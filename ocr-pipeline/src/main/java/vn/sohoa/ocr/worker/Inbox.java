package vn.sohoa.ocr.worker;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What a worker sends, read from its pipe by a thread of its own. */
final class Inbox {

    /** A worker that says more than this at once has to wait until somebody listens. */
    private static final int MOST = 64;

    /** What has come out of the pipe. */
    sealed interface Item permits Sent, Closed {}

    record Sent(Message message) implements Item {}

    /** The pipe is at its end, or what came out of it is no message; nothing follows. */
    record Closed() implements Item {}

    private final BlockingQueue<Item> items = new LinkedBlockingQueue<>(MOST);

    private Inbox() {}

    /** @param name of the thread */
    static Inbox open(InputStream pipe, String name) {
        Inbox inbox = new Inbox();
        Thread thread = new Thread(() -> inbox.fill(pipe), name);
        thread.setDaemon(true);
        thread.start();
        return inbox;
    }

    private void fill(InputStream pipe) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(pipe, 1 << 16))) {
            Optional<Message> message = Wire.receive(in, Message.class);
            while (message.isPresent()) {
                items.put(new Sent(message.get()));
                message = Wire.receive(in, Message.class);
            }
        } catch (IOException | RuntimeException e) {
            // the same as the end: the worker is of no use
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            items.offer(new Closed());
        }
    }

    /** Empty when nothing has come in time. */
    Optional<Item> next(long millis) throws InterruptedException {
        return Optional.ofNullable(items.poll(millis, TimeUnit.MILLISECONDS));
    }
}
