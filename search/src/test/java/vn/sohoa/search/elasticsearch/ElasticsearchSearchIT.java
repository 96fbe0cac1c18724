package vn.sohoa.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.search.IndexedRecord;
import vn.sohoa.core.search.RecordSearch;
import vn.sohoa.core.search.SearchIndex;
import vn.sohoa.core.search.SearchPage;
import vn.sohoa.core.search.SearchQuery;
import vn.sohoa.testing.contract.SearchContract;
import vn.sohoa.testing.services.ElasticsearchServer;

class ElasticsearchSearchIT implements SearchContract {

    private static final ElasticsearchServer SERVER = ElasticsearchServer.shared();

    private String name;
    private ElasticsearchSearch search;

    @BeforeEach
    void open() {
        name = SERVER.freshIndex();
        search = new ElasticsearchSearch(settings(URI.create(SERVER.address()), Duration.ofSeconds(30)));
        assertThat(search.isReady()).isFalse();
        search.beginRebuild();
        search.endRebuild();
    }

    @AfterEach
    void close() throws IOException {
        search.close();
        for (String index : indices()) {
            SERVER.delete("/" + index);
        }
        SERVER.delete("/_index_template/" + name);
    }

    @Override
    public SearchIndex index() {
        return search;
    }

    @Override
    public RecordSearch search() {
        return search;
    }

    @Test
    void whatIsSearchedStaysUntilTheRebuildEnds() throws IOException {
        search.put(List.of(record("cũ")));
        search.beginRebuild();
        search.put(List.of(record("mới")));

        assertThat(total("cũ")).isEqualTo(1);
        assertThat(total("mới")).isZero();
        assertThat(indices()).hasSize(2);

        search.endRebuild();

        assertThat(total("cũ")).isZero();
        assertThat(total("mới")).isEqualTo(1);
        assertThat(indices()).hasSize(1);
    }

    @Test
    void aRebuildThatNeverEndedLeavesNothingBehind() throws IOException {
        search.put(List.of(record("cũ")));
        String searched = indices().getFirst();
        String notOurs = name + "-f1-of-somebody-else";
        SERVER.put("/" + notOurs, "{}");
        search.beginRebuild();

        search.beginRebuild();

        assertThat(indices()).hasSize(3).contains(searched, notOurs);
        assertThat(search.isReady()).isTrue();
        assertThat(total("cũ")).isEqualTo(1);
    }

    @Test
    void aDeletedIndexIsNotReadyAndDoesNotComeBackByBeingWritten() throws IOException {
        search.put(List.of(record("một")));
        SERVER.delete("/" + indices().getFirst());

        assertThat(search.isReady()).isFalse();
        assertThatThrownBy(() -> search.put(List.of(record("hai"))))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining(name + "-write");
        assertThat(indices()).isEmpty();
    }

    @Test
    void anIndexOfAnotherFormatIsNotReadyButSearched() throws IOException {
        search.put(List.of(record("một")));
        String ours = indices().getFirst();
        SERVER.put("/" + name + "-f0-20200101", "{\"aliases\": {\"" + name + "-write\": {}}}");
        SERVER.delete("/" + ours + "/_alias/" + name + "-write");

        assertThat(search.isReady()).isFalse();
        assertThat(total("một")).isEqualTo(1);

        search.beginRebuild();
        assertThat(search.isReady()).isTrue();
    }

    @Test
    void fieldsThatNobodyKnowsAreRefused() throws IOException {
        assertThat(SERVER.put("/" + indices().getFirst() + "/_doc/1", "{\"khác\": 1}")
                        .body())
                .contains("strict_dynamic_mapping_exception");
    }

    @Test
    void whatIsPutLaterReplacesManyPagesToo() {
        IndexedRecord many =
                record(IntStream.range(0, 12_000).mapToObj(i -> "trang " + i).toArray(String[]::new));
        search.put(List.of(many));
        assertThat(total("trang")).isEqualTo(12_000);

        search.put(List.of(new IndexedRecord(
                many.record(),
                many.dossier(),
                many.file(),
                SearchContract.ANYBODYS,
                List.of(new IndexedRecord.Page(1, "trang")))));

        assertThat(total("trang")).isEqualTo(1);
    }

    @Test
    void hitsBehindTheTenThousandthAreFound() {
        search.put(List.of(
                record(IntStream.range(0, 10_150).mapToObj(i -> "trang " + i).toArray(String[]::new))));

        SearchPage behind = search.search(new SearchQuery("trang", 101, 100, Scope.ALL));

        assertThat(behind.total()).isEqualTo(10_150);
        assertThat(behind.hits()).hasSize(50);
        assertThat(behind.hits())
                .doesNotContainAnyElementsOf(search.search(new SearchQuery("trang", 100, 100, Scope.ALL))
                        .hits());
        assertThat(search.search(new SearchQuery("trang", 100, 100, Scope.ALL)).hits())
                .hasSize(100);
        assertThat(search.search(new SearchQuery("trang", 102, 100, Scope.ALL)).hits())
                .isEmpty();
    }

    @Test
    void aClusterThatIsNotThereIsUnavailable() {
        try (ElasticsearchSearch nowhere =
                new ElasticsearchSearch(settings(URI.create("http://127.0.0.1:9"), Duration.ofSeconds(2)))) {
            assertThatThrownBy(nowhere::isReady).isInstanceOf(StoreUnavailableException.class);
            assertThatThrownBy(() -> nowhere.put(List.of(record("một")))).isInstanceOf(StoreUnavailableException.class);
            assertThatThrownBy(() -> nowhere.search(new SearchQuery("một", 0, 10, Scope.ALL)))
                    .isInstanceOf(StoreUnavailableException.class);
        }
    }

    private ElasticsearchSettings settings(URI node, Duration timeout) {
        Optional<ElasticsearchSettings.Account> account = SERVER.user().isEmpty()
                ? Optional.empty()
                : Optional.of(new ElasticsearchSettings.Account(SERVER.user(), SERVER.password()));
        return new ElasticsearchSettings(List.of(node), account, Optional.empty(), name, timeout);
    }

    private List<String> indices() throws IOException {
        return SERVER.get("/_cat/indices/" + name + "-*?h=index").body().lines().toList();
    }

    private long total(String typed) {
        return search.search(new SearchQuery(typed, 0, 10, Scope.ALL)).total();
    }

    private static IndexedRecord record(String... pages) {
        return new IndexedRecord(
                RecordId.random(),
                new DossierId(UUID.randomUUID()),
                "tờ khai.pdf",
                SearchContract.ANYBODYS,
                IntStream.range(0, pages.length)
                        .mapToObj(i -> new IndexedRecord.Page(i + 1, pages[i]))
                        .toList());
    }
}
