package vn.sohoa.describe.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {

    private static final List<String> TYPES =
            List.of("giay-khai-sinh", "quyet-dinh", "cong-van", "can-cuoc", "to-khai-dang-ky-ket-hon");

    static Stream<String> texts() {
        return Stream.of(
                "x".repeat(1_000_000),
                "Số: " + "1".repeat(1_000_000),
                "9".repeat(199) + "/" + "A-".repeat(90),
                "Họ, chữ đệm, tên: ".repeat(60_000),
                "A ".repeat(500_000),
                "ngày ".repeat(200_000),
                "......... ".repeat(100_000),
                "Số chứng thực" + " : ".repeat(100_000),
                "IDVNM" + "<".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aMegabyteOfAnythingIsDoneInASecond(String text) {
        PageSketch sketch = new PageSketch().row(text);
        TYPES.forEach(type -> Assertions.assertTimeout(Duration.ofSeconds(1), () -> Extracted.of(type, sketch)));
    }

    @Test
    void manyRowsAreDoneInASecond() {
        PageSketch sketch = new PageSketch();
        for (int i = 0; i < 3_000; i++) {
            sketch.row("Họ, chữ đệm, tên: NGUYỄN VĂN AN Giới tính: Nam Số định danh cá nhân: 0 8 9 0 9 2 7 7 1 7 4 4");
        }
        TYPES.forEach(type -> Assertions.assertTimeout(Duration.ofSeconds(1), () -> Extracted.of(type, sketch)));
    }

    @Test
    void marksOfDirectionAreDroppedAndTagsAreNoNames() {
        assertThat(Extracted.of(
                                "giay-khai-sinh",
                                new PageSketch().row("Họ, chữ đệm, tên: \u202ENGUYỄN\u202C VĂN\u200B AN"))
                        .values())
                .containsEntry("ho-ten", "NGUYỄN VĂN AN");
        assertThat(Extracted.of(
                                "giay-khai-sinh",
                                new PageSketch().row("Họ, chữ đệm, tên: <script>alert(1)</script> <B>AN</B>"))
                        .values())
                .doesNotContainKey("ho-ten");
    }

    @Test
    void pagesWithoutWordsHaveNoFields() {
        assertThat(Extracted.of("giay-khai-sinh", new PageSketch()).fields()).isEmpty();
        assertThat(Extracted.of("giay-khai-sinh").fields()).isEmpty();
        assertThat(Extracted.handFilled("giay-khai-sinh", new PageSketch())).isFalse();
    }
}
