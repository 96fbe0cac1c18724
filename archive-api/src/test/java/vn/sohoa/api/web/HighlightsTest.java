package vn.sohoa.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightsTest {

    private static final List<String> PAGE =
            List.of("Ông", "Nguyễn", "Văn", "Đường,", "12", "đường", "Dương", "HÒA", "văn", "1245/QĐ-UBND");

    @Test
    void bareLettersMeanEverySpelling() {
        assertThat(marked("duong")).containsExactly("Đường,", "đường", "Dương");
    }

    @Test
    void tonesThatAreTypedCount() {
        assertThat(marked("đường")).containsExactly("Đường,", "đường");
        assertThat(marked("ĐƯƠNG")).containsExactly("Đường,", "đường");
        assertThat(marked("đuong")).containsExactly("Đường,", "đường", "Dương");
    }

    @Test
    void oldAndNewTonePlacementAreOneWord() {
        assertThat(marked("hoà")).containsExactly("HÒA");
    }

    @Test
    void quotedWordsStandTogether() {
        assertThat(marked("\"nguyễn văn\"")).containsExactly("Nguyễn", "Văn");
        assertThat(marked("nguyễn văn")).containsExactly("Nguyễn", "Văn", "văn");
        assertThat(marked("\"văn nguyễn\"")).isEmpty();
    }

    @Test
    void aNumberWithSignsIsFoundAsAWhole() {
        assertThat(marked("1245/QĐ-UBND")).containsExactly("1245/QĐ-UBND");
    }

    @Test
    void noQueryMarksNothing() {
        assertThat(marked("")).isEmpty();
        assertThat(marked("\" - \" \"")).isEmpty();
    }

    private static List<String> marked(String query) {
        return Highlights.find(query, PAGE).stream().mapToObj(PAGE::get).toList();
    }
}
