package vn.sohoa.bench.index;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.sohoa.bench.turns.Course;
import vn.sohoa.bench.turns.Side;
import vn.sohoa.bench.turns.Task;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.search.SearchPage;
import vn.sohoa.core.search.SearchQuery;
import vn.sohoa.search.elasticsearch.ElasticsearchSearch;
import vn.sohoa.search.lucene.LuceneSearch;

/** What people type, asked of one index through our adapter and, with the same bodies, through the bare client. */
final class SearchCourse implements Course, AutoCloseable {

    private static final int HITS = 20;
    private static final int TIMES = 5;
    private static final List<String> TYPED = List.of(
            "đăng ký khai sinh",
            "dang ky khai sinh",
            "giấy chứng sinh",
            "\"Ủy ban nhân dân\"",
            "uy ban nhan dan xa",
            "Nguyễn Văn",
            "giấy phép xây dựng",
            "trợ cấp xã hội",
            "hộ kinh doanh",
            "ho kinh doanh",
            "căn cước",
            "số hóa hồ sơ",
            "\"tình trạng hôn nhân\"",
            "tinh trang hon nhan",
            "thửa đất",
            "quyết định",
            "biên bản",
            "ngày 05 tháng 11 năm 2026",
            "số lưu trữ 1234/1",
            "không có ở đâu cả");

    private final ElasticsearchSearch ours;
    private final BareIndex bare;
    private final LuceneSearch lucene;
    private final List<SearchRequest> requests = new ArrayList<>();

    /** @throws IOException also when both do not find the same */
    SearchCourse(Names names, LuceneSearch lucene) throws IOException {
        this.lucene = lucene;
        ours = names.open(names.ours, names.address());
        bare = new BareIndex(names.server(), names.ours);
        try (Recorder recorder = new Recorder(names.address());
                ElasticsearchSearch watched = names.open(names.ours, recorder.address())) {
            for (String typed : TYPED) {
                SearchPage found = watched.search(query(typed));
                if (!(Step.of(recorder.take().getFirst()) instanceof Step.Search search)) {
                    throw new IOException("our adapter searched with something else than a search");
                }
                SearchRequest request = bare.searching(search);
                requests.add(request);
                long total = Objects.requireNonNull(bare.search(request).hits().total())
                        .value();
                if (total != found.total()) {
                    throw new IOException(typed + ": " + found.total() + " hits, and the bare client has " + total);
                }
            }
        }
    }

    @Override
    public List<Task> tasks() {
        return List.of(new Task(
                "search",
                TIMES * TYPED.size(),
                new Task.Size(1, 0),
                List.of(
                        new Side("Sohoa", (round, piece) -> ours.search(query(typed(piece)))),
                        new Side("bare client", (round, piece) -> bare.search(requests.get(piece % TYPED.size()))),
                        new Side("Sohoa, embedded", (round, piece) -> lucene.search(query(typed(piece))))),
                Optional.empty()));
    }

    private static String typed(int piece) {
        return TYPED.get(piece % TYPED.size());
    }

    private static SearchQuery query(String typed) {
        return new SearchQuery(typed, 0, HITS, Scope.ALL);
    }

    @Override
    public void close() throws IOException {
        ours.close();
        bare.close();
    }
}
