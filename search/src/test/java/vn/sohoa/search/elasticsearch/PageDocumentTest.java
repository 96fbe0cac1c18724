package vn.sohoa.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.search.IndexedRecord;
import vn.sohoa.search.wording.SyllableAnalyzer;
import vn.sohoa.search.wording.Tier;
import vn.sohoa.search.wording.TierAnalyzer;
import vn.sohoa.testing.contract.SearchContract;
import vn.sohoa.testing.samples.PageTexts;

class PageDocumentTest {

    private final TierAnalyzer analyzer = new TierAnalyzer();

    @Test
    void holdsTheSyllablesOfEachTier() {
        PageDocument page = document("HÒA bình: ĐƯỜNG số 15/QĐ-UBND");

        assertThat(page.tone()).isEqualTo("hoà bình đường số 15 qđ ubnd");
        assertThat(page.base()).isEqualTo("hoa binh đương sô 15 qđ ubnd");
        assertThat(page.ascii()).isEqualTo("hoa binh duong so 15 qd ubnd");
    }

    @Test
    void holdsTheSameAsEachTiersOwnAnalysis() {
        Stream<String> odd = Stream.of(
                "",
                "\u200d\u0301 xã\u00ad hội a\u200bb",
                "ðường quý Quỳ hoè khoẻ ÓA",
                "İstanbul ß ﬁ Ⅷ ٣ 漢字 𐐀",
                "x".repeat(700) + "Đ".repeat(700));

        Stream.concat(PageTexts.of(60, 7).stream(), odd).forEach(text -> {
            PageDocument page = document(text);
            assertThat(page.tone()).isEqualTo(analysed(page.text(), Tier.TONE));
            assertThat(page.base()).isEqualTo(analysed(page.text(), Tier.BASE));
            assertThat(page.ascii()).isEqualTo(analysed(page.text(), Tier.ASCII));
        });
    }

    private String analysed(String text, Tier tier) {
        return analyzer.of(tier).syllables(text).stream()
                .map(SyllableAnalyzer.Syllable::form)
                .collect(Collectors.joining(" "));
    }

    private PageDocument document(String text) {
        IndexedRecord record = new IndexedRecord(
                RecordId.random(),
                new DossierId(UUID.randomUUID()),
                "tờ khai.pdf",
                SearchContract.ANYBODYS,
                List.of(new IndexedRecord.Page(1, text)));
        return PageDocument.of(record, "put", analyzer).getFirst();
    }
}
