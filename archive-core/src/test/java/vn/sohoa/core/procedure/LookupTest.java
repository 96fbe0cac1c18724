package vn.sohoa.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.code.ProcedureCode;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.procedure.RequiredPaper.Form;

class LookupTest {

    @Test
    void whatIsRequiredOnAConditionIsNotMissing() {
        Lookup lookup = lookup(required("Giấy khai sinh", ""), required("Giấy ủy quyền", "Khi người khác nộp thay"));

        assertThat(lookup.missing()).extracting(line -> line.required().name()).containsExactly("Giấy khai sinh");
        assertThat(lookup.lines()).extracting(Lookup.Line::isConditional).containsExactly(false, true);
    }

    private static Lookup lookup(RequiredPaper... papers) {
        return new Lookup(
                UUID.randomUUID(),
                Instant.EPOCH,
                "an",
                Optional.empty(),
                Channel.PAGE,
                new ProcedureCode("1.000894"),
                "Đăng ký kết hôn",
                LocalDate.of(2025, 7, 1),
                LocalDate.of(2026, 11, 2),
                "001168000123",
                Optional.empty(),
                Lookup.LEGAL_BASIS,
                List.of(papers).stream()
                        .map(paper -> new Lookup.Line(paper, List.of()))
                        .toList());
    }

    private static RequiredPaper required(String name, String condition) {
        return new RequiredPaper(name, List.of(new PaperTypeId("giay-khai-sinh")), Form.COPY, 1, condition, 0);
    }
}
