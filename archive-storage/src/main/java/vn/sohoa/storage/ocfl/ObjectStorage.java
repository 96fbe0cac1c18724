package vn.sohoa.storage.ocfl;

import io.ocfl.api.exception.OcflFileAlreadyExistsException;
import io.ocfl.api.exception.OcflIOException;
import io.ocfl.core.storage.cloud.CloudClient;
import io.ocfl.core.storage.cloud.CloudObjectKey;
import io.ocfl.core.storage.cloud.CloudStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** ocfl-java's cloud storage, which hides why an upload failed, made to say it: a server that is away is worth a retry. */
final class ObjectStorage extends CloudStorage {

    private final CloudClient client;

    ObjectStorage(CloudClient client) {
        super(client);
        this.client = client;
    }

    /** Nothing refers to the files yet; what a failure leaves behind is {@link Recovery}'s to take back. */
    @Override
    public void moveDirectoryInto(Path source, String destination) {
        if (client.directoryExists(destination)) {
            throw new OcflFileAlreadyExistsException("There is a " + destination + " already");
        }
        List<Future<CloudObjectKey>> uploads = new ArrayList<>();
        try (Stream<Path> files = Files.walk(source)) {
            files.filter(Files::isRegularFile)
                    .forEach(file ->
                            uploads.add(client.uploadFileAsync(file, destination + "/" + source.relativize(file))));
            for (Future<CloudObjectKey> upload : uploads) {
                upload.get();
            }
        } catch (IOException e) {
            throw OcflIOException.from(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OcflIOException("Interrupted while writing " + destination, new IOException(e));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            uploads.forEach(upload -> upload.cancel(true));
        }
    }
}
