package vn.sohoa.ingest;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be opened for reading. */
@FunctionalInterface
public interface InputStreamSource {

    /** Opens the bytes; the caller closes the stream. */
    InputStream open() throws IOException;
}
