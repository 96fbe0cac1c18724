package vn.sohoa.bench.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import vn.sohoa.bench.memory.LongRun;
import vn.sohoa.storage.s3.MinioCloudClient;

/** Small objects through our adapter, as many at once as it sends by itself; each is read back. */
final class ManyObjects implements LongRun.Work, AutoCloseable {

    private static final int BYTES = 4_000;

    private final MinioCloudClient client;
    private final Path file;

    /** @param folder for the file that is sent */
    ManyObjects(Bucket bucket, Path folder) throws IOException {
        client = new MinioCloudClient(bucket.under("many"));
        file = NoiseFile.write(folder.resolve("small.bin"), BYTES);
    }

    @Override
    public void send(int from, int to) throws IOException, InterruptedException {
        List<Future<?>> pending = new ArrayList<>();
        for (int number = from; number < to; number++) {
            pending.add(client.uploadFileAsync(file, path(number)));
        }
        try {
            for (Future<?> each : pending) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
        for (int number = from; number < to; number++) {
            try (var content = client.downloadStream(path(number))) {
                content.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private static String path(int number) {
        return number / 1000 + "/" + number;
    }
}
