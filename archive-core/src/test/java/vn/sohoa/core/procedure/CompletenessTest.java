package vn.sohoa.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldState;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.code.ProcedureCode;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.procedure.Completeness.State;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.text.Box;

/** A dossier of 2 November 2026 for a procedure that requires a card, a confirmation of six months, and more. */
class CompletenessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final PageId PAGE = new PageId(new RecordId(new UUID(1, 1)), 1);
    private static final Procedure PROCEDURE = new Procedure(
            new ProcedureCode("1.000894"),
            "Đăng ký kết hôn",
            "Hộ tịch",
            AgencyLevel.COMMUNE,
            LocalDate.of(2025, 7, 1),
            Optional.empty(),
            List.of(
                    required("Căn cước", "", 0, "can-cuoc"),
                    required("Xác nhận", "", 6, "giay-xac-nhan-tinh-trang-hon-nhan"),
                    required("Ủy quyền", "Khi nộp thay", 0, "giay-uy-quyen"),
                    required("Chứng cứ", "", 0)),
            Optional.of(new PaperTypeId("giay-chung-nhan-ket-hon")));

    @Test
    void whatIsThereAndWhatIsNot() {
        Completeness none = compare();
        assertThat(states(none)).containsExactly(State.MISSING, State.MISSING, State.CONDITIONAL, State.UNKNOWN);
        assertThat(none.isComplete()).isFalse();

        Completeness all = compare(
                paper("can-cuoc"),
                paper("giay-xac-nhan-tinh-trang-hon-nhan", field("ngay-ban-hanh", "2026-10-01", FieldState.ACCEPTED)));
        assertThat(states(all)).containsExactly(State.PRESENT, State.PRESENT, State.CONDITIONAL, State.UNKNOWN);
        assertThat(all.isComplete()).isTrue();
    }

    @Test
    void anExpiredPaperAndOneNobodyCanReadAreTold() {
        assertThat(states(compare(
                        paper("can-cuoc", field("so-dinh-danh", "", FieldState.UNREADABLE)),
                        paper(
                                "giay-xac-nhan-tinh-trang-hon-nhan",
                                field("ngay-ban-hanh", "2026-01-01", FieldState.ACCEPTED)))))
                .startsWith(State.ILLEGIBLE, State.EXPIRED);
        assertThat(states(Completeness.of(PROCEDURE, DAY, List.of(paper("can-cuoc")), Set.of(PAGE), List.of())))
                .as("its only page is set aside")
                .startsWith(State.ILLEGIBLE);
        assertThat(states(compare(
                        paper("can-cuoc", field("co-gia-tri-den", "2026-11-01", FieldState.ACCEPTED)),
                        paper("can-cuoc", field("co-gia-tri-den", "2026-11-02", FieldState.ACCEPTED)))))
                .as("the better of two")
                .startsWith(State.PRESENT);
    }

    @Test
    void whatNothingRequiresIsSurplus() {
        Completeness completeness = compare(
                paper("giay-phep-lai-xe"),
                paper("giay-tiep-nhan-ho-so"),
                paper("giay-chung-nhan-ket-hon"),
                paper("khac"));

        assertThat(completeness.surplus())
                .extracting(paper -> paper.type().value())
                .containsExactly("giay-phep-lai-xe");
    }

    @Test
    void whatIsAttachedIsThere() {
        Attachment attachment = new Attachment(
                new UUID(3, 1),
                Instant.EPOCH,
                "lan",
                Optional.empty(),
                new UUID(3, 2),
                new DossierCode("H01.151-261102-0001"),
                "Căn cước",
                PaperId.random(),
                new PaperTypeId("can-cuoc"),
                PAGE,
                1,
                DossierId.random(),
                1,
                "x",
                "y");

        assertThat(states(Completeness.of(PROCEDURE, DAY, List.of(), Set.of(), List.of(attachment))))
                .startsWith(State.ATTACHED, State.MISSING);
    }

    private static Completeness compare(PaperEntry... papers) {
        return Completeness.of(PROCEDURE, DAY, List.of(papers), Set.of(), List.of());
    }

    private static List<State> states(Completeness completeness) {
        return completeness.lines().stream().map(Completeness.Line::state).toList();
    }

    private static RequiredPaper required(String name, String condition, int months, String... types) {
        return new RequiredPaper(
                name,
                Arrays.stream(types).map(PaperTypeId::new).toList(),
                RequiredPaper.Form.COPY,
                1,
                condition,
                months);
    }

    private static PaperEntry paper(String type, FieldEntry... fields) {
        PaperTypeId id = new PaperTypeId(type);
        return new PaperEntry(
                PaperId.random(),
                PaperEntry.State.ACCEPTED,
                id,
                id,
                "",
                0.99,
                List.of(),
                List.of(PAGE),
                List.of(fields),
                List.of(),
                "1");
    }

    private static FieldEntry field(String name, String value, FieldState state) {
        return new FieldEntry(
                state,
                value,
                new FieldValue(
                        name,
                        value,
                        value,
                        PAGE,
                        new Box(0, 0, 9, 9),
                        FieldValue.Method.LABEL,
                        0.9,
                        true,
                        List.of(),
                        3),
                "1");
    }
}
