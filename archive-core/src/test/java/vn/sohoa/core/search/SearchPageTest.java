package vn.sohoa.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.search.SearchPage.Hit;
import vn.sohoa.core.search.SearchPage.Range;
import vn.sohoa.core.search.SearchPage.Snippet;

class SearchPageTest {

    private static final String TEXT = "Trần Bích, CCCD 001168000123, ở số 12 đường Nguyễn Trãi, ĐT 0912345678";

    @Test
    void aSnippetShowsWhyItWasFoundAndNoNumbersOfPeople() {
        Snippet masked = found("Bích").masked();

        assertThat(masked.text())
                .isEqualTo("Trần Bích, CCCD ••••••••0123, ở •• •• ••••• •••••• ••••, ĐT •••••••678")
                .hasSameSizeAs(TEXT);
        assertThat(masked.highlights()).isEqualTo(found("Bích").highlights());
    }

    @Test
    void whatWasTypedStays() {
        assertThat(found("001168000123").masked().text()).contains("001168000123", "•••••••678");
        assertThat(found("0912345678").masked().text()).contains("0912345678", "••••••••0123");
        assertThat(found("Trãi").masked().text()).contains("•• •• ••••• •••••• Trãi");
    }

    @Test
    void theNameOfTheFileIsMaskedToo() {
        Hit hit = new Hit(RecordId.random(), DossierId.random(), "001168000123.pdf", 1, found("Bích"), 1);

        assertThat(hit.masked().file()).isEqualTo("••••••••0123.pdf");
    }

    private static Snippet found(String word) {
        int start = TEXT.indexOf(word);
        return new Snippet(TEXT, List.of(new Range(start, start + word.length())));
    }
}
