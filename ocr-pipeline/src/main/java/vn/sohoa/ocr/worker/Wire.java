package vn.sohoa.ocr.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Messages on a pipe: the length in four bytes, then JSON. */
final class Wire {

    private static final int LONGEST = 1 << 28;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Wire() {}

    static void send(DataOutputStream out, Class<?> type, Object message) throws IOException {
        byte[] json = JSON.writerFor(type).writeValueAsBytes(message);
        out.writeInt(json.length);
        out.write(json);
        out.flush();
    }

    /** Empty when the other side has closed the pipe. */
    static <T> Optional<T> receive(DataInputStream in, Class<T> type) throws IOException {
        int length;
        try {
            length = in.readInt();
        } catch (EOFException e) {
            return Optional.empty();
        }
        if (length < 0 || length > LONGEST) {
            throw new IOException("a message of " + length + " bytes");
        }
        byte[] json = new byte[length];
        in.readFully(json);
        return Optional.of(JSON.readValue(json, type));
    }
}
