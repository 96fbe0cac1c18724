package vn.sohoa.testing.services;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Stands before an HTTP server and passes everything on as it is, or answers in the server's place as an overloaded server
 * or one that refuses would. Works below HTTP, so that signed requests stay signed.
 */
public final class FaultProxy implements AutoCloseable {

    private static final int LONGEST_HEAD = 64 * 1024;
    private static final int PATIENCE_MILLIS = 2_000;

    private final URI server;
    private final ServerSocket entrance;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Answer answer;

    private FaultProxy(URI server) throws IOException {
        this.server = server;
        entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("fault-proxy").start(this::accept);
    }

    /** @param address of the server, {@code http://HOST:PORT}; to be closed by the caller */
    public static FaultProxy before(String address) {
        try {
            return new FaultProxy(URI.create(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An answer to whatever is asked. */
    private record Answer(int status, String type, String body) {

        byte[] bytes(boolean headOnly) {
            return ("HTTP/1.1 " + status + " Fault\r\nContent-Type: " + type + "\r\nContent-Length: "
                            + body.getBytes(StandardCharsets.UTF_8).length + "\r\nConnection: close\r\n\r\n"
                            + (headOnly ? "" : body))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The same server through this door. */
    public String address() {
        return "http://127.0.0.1:" + entrance.getLocalPort();
    }

    /** From now on, requests are answered so; connections that are open end, in the middle of an answer too. */
    public void answer(int status, String type, String body) {
        answer = new Answer(status, type, body);
        endAll();
    }

    /** From now on, requests reach the server again. */
    public void passOn() {
        answer = null;
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        endAll();
    }

    private void endAll() {
        open.forEach(FaultProxy::end);
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket client = entrance.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket client) {
        open.add(client);
        Answer fault = answer;
        try (client) {
            if (fault == null) {
                pass(client);
            } else {
                refuse(client, fault);
            }
        } catch (IOException e) {
            // a connection that broke is what this class is for
        } finally {
            open.remove(client);
        }
    }

    private void pass(Socket client) throws IOException {
        try (Socket behind = new Socket(server.getHost(), server.getPort())) {
            open.add(behind);
            try {
                Thread back = Thread.ofVirtual().start(() -> copy(behind, client));
                copy(client, behind);
                back.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                open.remove(behind);
            }
        }
    }

    /** Until one of the two ends; then the other one ends too. */
    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // the same as its end
        }
        end(from);
        end(to);
    }

    private static void refuse(Socket client, Answer fault) throws IOException {
        client.setSoTimeout(PATIENCE_MILLIS);
        InputStream request = client.getInputStream();
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0 && head.length() < LONGEST_HEAD) {
            int next = request.read();
            if (next < 0) {
                return;
            }
            head.append((char) next);
        }
        client.getOutputStream().write(fault.bytes(head.indexOf("HEAD ") == 0));
        client.shutdownOutput();
        // a body that nobody reads would make the system cut off the answer
        request.transferTo(OutputStream.nullOutputStream());
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
