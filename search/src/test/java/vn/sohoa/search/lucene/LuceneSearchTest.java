package vn.sohoa.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.search.IndexedRecord;
import vn.sohoa.core.search.RecordSearch;
import vn.sohoa.core.search.SearchIndex;
import vn.sohoa.core.search.SearchQuery;
import vn.sohoa.testing.contract.SearchContract;

class LuceneSearchTest implements SearchContract {

    @TempDir
    Path temporary;

    private Path folder;
    private LuceneSearch lucene;

    @BeforeEach
    void open() {
        folder = temporary.resolve("data/index");
        lucene = LuceneSearch.open(folder);
    }

    @AfterEach
    void close() {
        lucene.close();
    }

    @Override
    public SearchIndex index() {
        return lucene;
    }

    @Override
    public RecordSearch search() {
        return lucene;
    }

    @Test
    void whatWasPutIsThereAfterOpeningAgain() {
        assertThat(lucene.isReady()).isFalse();
        lucene.put(List.of(page("con đường")));

        reopen();

        assertThat(lucene.isReady()).isTrue();
        assertThat(total("đường")).isEqualTo(1);
    }

    @Test
    void whatWasPutSurvivesACrash() throws IOException {
        lucene.put(List.of(page("con đường")));
        Path copy = temporary.resolve("copy");
        Files.createDirectories(copy);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }

        try (LuceneSearch after = LuceneSearch.open(copy)) {
            assertThat(after.search(new SearchQuery("đường", 0, 10, Scope.ALL)).total())
                    .isEqualTo(1);
        }
    }

    @Test
    void aSecondProcessIsToldWhy() {
        assertThatThrownBy(() -> LuceneSearch.open(folder))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("open in another process");
        assertThat(temporary.resolve("data")).isDirectoryNotContaining("glob:**aside*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_", "_0."})
    void aDamagedIndexIsMovedAsideAndAnEmptyOneOpened(String file) throws IOException {
        lucene.put(List.of(page("con đường")));
        lucene.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path damaged : files.filter(
                            path -> path.getFileName().toString().startsWith(file))
                    .toList()) {
                truncate(damaged);
            }
        }

        lucene = LuceneSearch.open(folder);

        assertThat(lucene.isReady()).isFalse();
        assertThat(total("đường")).isZero();
        assertThat(folder.resolveSibling("index.aside-1")).isDirectory();
        lucene.put(List.of(page("con đường")));
        assertThat(total("đường")).isEqualTo(1);
    }

    @Test
    void anIndexOfAnotherFormatIsMovedAside() throws IOException {
        for (int round = 1; round <= 2; round++) {
            lucene.close();
            try (FSDirectory directory = FSDirectory.open(folder);
                    IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                writer.setLiveCommitData(Map.of("sohoa.format", "0").entrySet());
                writer.commit();
            }

            lucene = LuceneSearch.open(folder);

            assertThat(lucene.isReady()).isFalse();
            assertThat(folder.resolveSibling("index.aside-" + round)).isDirectory();
        }
    }

    @Test
    void anIndexWhoseCommitIsGoneStartsEmpty() throws IOException {
        lucene.put(List.of(page("con đường")));
        lucene.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path lost : files.filter(path -> path.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.delete(lost);
            }
        }

        lucene = LuceneSearch.open(folder);

        assertThat(lucene.isReady()).isFalse();
    }

    @Test
    void anIndexLeftEmptyByACrashBeforeTheRebuildStillSaysSo() {
        reopen();

        assertThat(lucene.isReady()).isFalse();
    }

    @Test
    void ethIsReadAsD() {
        lucene.put(List.of(page("Ðường Ðiện Biên")));

        assertThat(lucene.search(new SearchQuery("đường điện", 0, 1, Scope.ALL))
                        .hits()
                        .getFirst()
                        .score())
                .isGreaterThan(16_000);
    }

    private void reopen() {
        lucene.close();
        lucene = LuceneSearch.open(folder);
    }

    private long total(String typed) {
        return lucene.search(new SearchQuery(typed, 0, 10, Scope.ALL)).total();
    }

    private static void truncate(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
    }

    private static IndexedRecord page(String text) {
        return new IndexedRecord(
                RecordId.random(),
                new DossierId(UUID.randomUUID()),
                "a.pdf",
                SearchContract.ANYBODYS,
                List.of(new IndexedRecord.Page(1, text)));
    }
}
