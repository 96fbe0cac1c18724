package vn.sohoa.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder an index lives in: usable once opened, whatever was in it before. */
final class IndexFolder implements Closeable {

    /** In the commit's user data. */
    static final String FORMAT_KEY = "sohoa.format";

    /** To be raised with every change of fields, analysis or Lucene's major version. */
    static final String FORMAT = "2";

    private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);

    private final Directory directory;

    private IndexFolder(Directory directory) {
        this.directory = directory;
    }

    static IndexFolder open(Path path) throws IOException {
        Files.createDirectories(path);
        if (!isUsable(path)) {
            Path aside = freeName(path);
            Files.move(path, aside);
            Files.createDirectories(path);
            log.warn("Search index {} is damaged or of another format; moved to {}", path, aside);
        }
        return new IndexFolder(FSDirectory.open(path));
    }

    Directory directory() {
        return directory;
    }

    /** A writer whose folder holds at least an empty commit of our format. */
    IndexWriter writer(Analyzer analyzer) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setCommitOnClose(false);
        IndexWriter writer;
        try {
            writer = new IndexWriter(directory, config);
        } catch (LockObtainFailedException e) {
            throw inUse(e);
        }
        try {
            if (!DirectoryReader.indexExists(directory)) {
                writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT).entrySet());
                writer.commit();
            }
            return writer;
        } catch (IOException e) {
            writer.rollback();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }

    /** Looks under the lock, so that nobody else's open index is taken for damaged. */
    private static boolean isUsable(Path path) throws IOException {
        try (Directory directory = FSDirectory.open(path);
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            return !DirectoryReader.indexExists(directory) || isOfOurFormat(directory);
        } catch (LockObtainFailedException e) {
            throw inUse(e);
        }
    }

    private static boolean isOfOurFormat(Directory directory) {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return FORMAT.equals(reader.getIndexCommit().getUserData().getOrDefault(FORMAT_KEY, ""));
        } catch (IOException | IllegalArgumentException e) {
            // not only CorruptIndexException: lost files and truncated ones show as others
            log.warn("Search index cannot be opened: {}", e.toString());
            return false;
        }
    }

    private static IOException inUse(LockObtainFailedException cause) {
        return new IOException(
                "it is open in another process; stop that one or give this one a folder of its own", cause);
    }

    private static Path freeName(Path path) {
        Path name = path.toAbsolutePath().normalize();
        int number = 1;
        while (Files.exists(name.resolveSibling(name.getFileName() + ".aside-" + number))) {
            number++;
        }
        return name.resolveSibling(name.getFileName() + ".aside-" + number);
    }
}
