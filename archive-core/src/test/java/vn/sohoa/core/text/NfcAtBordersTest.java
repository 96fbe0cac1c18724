package vn.sohoa.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.Manifest;
import vn.sohoa.core.describe.PageCode;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.review.Answer;
import vn.sohoa.core.search.SearchQuery;

/** Text that people, recognisers, codes and other systems bring is NFC from the border on. */
class NfcAtBordersTest {

    private static final String NAME = "Nguyễn Thị Thuý Hoà";
    private static final String BROUGHT = Normalizer.normalize(NAME, Normalizer.Form.NFD);
    private static final Box BOX = new Box(0, 0, 1, 1);

    static Stream<Arguments> borders() {
        return Stream.of(
                Arguments.of("word", new OcrWord(BROUGHT, BOX, 90).text()),
                Arguments.of("query", new SearchQuery(BROUGHT, 0, 10, Scope.ALL).text()),
                Arguments.of("answer", new Answer.Correct(BROUGHT).value()),
                Arguments.of("code", new PageCode(BOX, BROUGHT).text()),
                Arguments.of("file of a manifest", new Manifest.Item(BROUGHT, "").file()),
                Arguments.of("title of a manifest", new Manifest.Item("", BROUGHT).title()),
                Arguments.of("value of a field", field().value()),
                Arguments.of("field as on the page", field().raw()),
                Arguments.of("other reading of a field", field().alternatives().getFirst()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("borders")
    void textIsNfc(String border, String text) {
        assertThat(text).as(border).isEqualTo(NAME);
    }

    private static FieldValue field() {
        return new FieldValue(
                "ho-ten",
                BROUGHT,
                BROUGHT,
                new PageId(RecordId.random(), 1),
                BOX,
                FieldValue.Method.LABEL,
                0.9,
                true,
                List.of(BROUGHT),
                1);
    }
}
