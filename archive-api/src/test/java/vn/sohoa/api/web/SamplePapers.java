package vn.sohoa.api.web;

import java.util.List;
import java.util.UUID;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldState;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.text.Box;

/** Papers of the sample dossier in every state, and fields in every state. */
final class SamplePapers {

    private static final PageId FIRST = new PageId(SampleArchive.PRESERVED, 1);
    private static final PageId SECOND = new PageId(SampleArchive.PRESERVED, 2);
    private static final PageId LAST = new PageId(SampleArchive.PRESERVED, 4);
    static final PaperId DECISION_PAPER = new PaperId(new UUID(5, 1));
    private static final PaperTypeId DECISION = new PaperTypeId("quyet-dinh");

    private SamplePapers() {}

    static List<PaperEntry> all() {
        return List.of(
                paper(1, PaperEntry.State.ACCEPTED, DECISION, DECISION, "QUYẾT ĐỊNH", List.of(FIRST, SECOND), fields()),
                paper(
                        2,
                        PaperEntry.State.CONFIRMED,
                        new PaperTypeId("to-trinh"),
                        DECISION,
                        SampleArchive.HOSTILE,
                        List.of(LAST),
                        List.of()),
                paper(
                        3,
                        PaperEntry.State.PROPOSED,
                        PaperTypeId.OTHER,
                        PaperTypeId.OTHER,
                        "",
                        List.of(LAST),
                        List.of()));
    }

    private static List<FieldEntry> fields() {
        return List.of(
                field("so-ky-hieu", "1245/QĐ-UBND", "1245/QĐ-UBND", new Box(300, 508, 700, 560), FieldState.ACCEPTED),
                field(
                        "ngay-ban-hanh",
                        "2024-09-21",
                        "2024-09-21",
                        new Box(300, 1_020, 1_100, 1_072),
                        FieldState.CONFIRMED),
                field(
                        "ho-ten",
                        "Nguyễn Văn Đường",
                        "Nguyễn Văn Đương",
                        new Box(1_560, 1_956, 2_000, 2_008),
                        FieldState.CORRECTED),
                field("trich-yeu", "", "Về việc <b>cấp", new Box(300, 1_332, 1_300, 1_384), FieldState.UNREADABLE),
                field("nguoi-ky", "Trần An", "Trần An", new Box(300, 2_700, 700, 2_752), FieldState.UNSURE));
    }

    private static PaperEntry paper(
            int number,
            PaperEntry.State state,
            PaperTypeId type,
            PaperTypeId proposed,
            String title,
            List<PageId> pages,
            List<FieldEntry> fields) {
        return new PaperEntry(
                new PaperId(new UUID(5, number)),
                state,
                type,
                proposed,
                title,
                0.8,
                List.of(),
                pages,
                fields,
                number == 1 ? List.of() : List.of("HAND_FILLED", "UNHEARD_OF"),
                "1");
    }

    private static FieldEntry field(String name, String value, String proposed, Box box, FieldState state) {
        boolean accepted = state == FieldState.ACCEPTED;
        return new FieldEntry(
                state,
                value,
                new FieldValue(
                        name, proposed, proposed, FIRST, box, FieldValue.Method.LABEL, 0.8, accepted, List.of(), 2),
                "1");
    }
}
