package vn.sohoa.api.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.review.Answer;
import vn.sohoa.core.review.ReviewItem;
import vn.sohoa.core.review.ReviewQueue;
import vn.sohoa.core.text.Box;

/** Questions of every kind about the sample archive; remembers what is answered. */
final class SampleReviews implements ReviewQueue {

    static final UUID DATE = new UUID(4, 1);
    static final UUID NAME = new UUID(4, 2);
    static final UUID PAPER = new UUID(4, 3);
    static final UUID ID = new UUID(4, 4);
    static final UUID TAKEN = new UUID(4, 9);
    static final String HOSTILE = "<script>alert(1)</script>";

    final Map<UUID, Answer> answers = new LinkedHashMap<>();
    final List<String> reviewers = new ArrayList<>();
    boolean empty;

    @Override
    public List<ReviewItem> next(String reviewer, Scope scope, int count) {
        return items().stream()
                .filter(item -> !empty && !answers.containsKey(item.id()))
                .limit(count)
                .toList();
    }

    @Override
    public Optional<ReviewItem> find(UUID item) {
        return items().stream().filter(known -> known.id().equals(item)).findFirst();
    }

    @Override
    public void answer(String reviewer, UUID item, Answer answer) {
        if (item.equals(TAKEN)) {
            throw new ConflictException("Somebody else has the item " + item + ".");
        }
        reviewers.add(reviewer);
        answers.put(item, answer);
    }

    @Override
    public long waiting(Scope scope) {
        return empty ? 0 : 10_000L - answers.size();
    }

    private static List<ReviewItem> items() {
        Box line = new Box(1_140, 1_652, 1_700, 1_704);
        return List.of(
                item(
                        DATE,
                        "ngay-sinh",
                        "1968-03-07",
                        "07/03/1968 <b>",
                        line,
                        0.62,
                        List.of("1968-03-01", "1969-03-07")),
                item(
                        NAME,
                        "ho-ten",
                        "Nguyễn Văn Đường",
                        "NGUYỄN VĂN ĐƯỜNG",
                        line,
                        0.83,
                        List.of("Nguyễn Văn Đương", HOSTILE)),
                item(PAPER, "", "giay-khai-sinh", "GIẤY KHAI SINH", null, 0.51, List.of("trich-luc-khai-sinh", "khac")),
                item(ID, "so-dinh-danh", "", "0170 680 ***", new Box(300, 500, 420, 552), 0.02, List.of()));
    }

    private static ReviewItem item(
            UUID id, String field, String value, String raw, Box box, double confidence, List<String> alternatives) {
        return new ReviewItem(
                id,
                SampleArchive.DOSSIER,
                new PaperId(new UUID(5, 1)),
                new PaperTypeId("giay-khai-sinh"),
                field,
                value,
                raw,
                new PageId(SampleArchive.PRESERVED, 1),
                Optional.ofNullable(box),
                confidence,
                alternatives);
    }
}
