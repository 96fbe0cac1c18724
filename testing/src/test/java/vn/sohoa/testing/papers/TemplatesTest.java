package vn.sohoa.testing.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sohoa.testing.samples.Fonts;

class TemplatesTest {

    /** Fields without blanks, which no line end cuts. */
    private static final Set<String> CODES =
            Set.of("so-ky-hieu", "so-dinh-danh", "ma-ho-so", "ma-so-doanh-nghiep", "so-giay-phep-lai-xe", "so-vao-so");

    static Stream<Template> templates() {
        return Templates.load().byType().values().stream().flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void printWhatTheirTruthSays(Template template) {
        MadePaper paper = make(template, 7);

        String text = paper.sheets().stream().map(sheet -> sheet.ink().truth()).collect(Collectors.joining("\n"));

        assertThat(text).isNotBlank().doesNotContain("{", "|", "~");
        paper.fields().forEach((name, value) -> {
            assertThat(value).as(name).isNotBlank();
            if (CODES.contains(name)) {
                assertThat(text).as(name).contains(value);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void giveTheSamePaperForTheSameSeed(Template template) {
        assertThat(make(template, 3).fields()).isEqualTo(make(template, 3).fields());
    }

    private static MadePaper make(Template template, long seed) {
        Random random = new Random(seed);
        Style style = new Style(Fonts.Face.SERIF, 12.5, 1.35);
        Facts facts = new Inventions(random).next();
        return MadePaper.of(template, facts, style, random);
    }
}
