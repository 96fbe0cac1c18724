package vn.sohoa.describe.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.describe.DescribedPaper;
import vn.sohoa.core.describe.Description.Owner;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.Manifest;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.text.Box;

class OwnerFinderTest {

    private static final String FATHER = "089092771744";
    private static final String MOTHER = "089194586605";

    private final OwnerFinder finder = new OwnerFinder();

    @Test
    void receiptAndCardAgree() {
        assertThat(finder.find(
                        List.of(
                                paper("giay-tiep-nhan-ho-so", "so-dinh-danh", FATHER, "ho-ten", "NGUYỄN CÔNG PHÚC"),
                                paper("can-cuoc", "so-dinh-danh", FATHER, "ho-ten", "NGUYỄN CÔNG PHÚC")),
                        Manifest.NONE))
                .contains(new Owner(FATHER, "NGUYỄN CÔNG PHÚC", true));
    }

    @Test
    void manifestAndCardAgree() {
        assertThat(finder.find(
                        List.of(paper("can-cuoc", "so-dinh-danh", FATHER, "ho-ten", "NGUYỄN CÔNG PHÚC")),
                        new Manifest("", FATHER, List.of())))
                .contains(new Owner(FATHER, "NGUYỄN CÔNG PHÚC", true));
    }

    @Test
    void oneKindOfPaperTwiceIsOneSign() {
        DescribedPaper card = paper("can-cuoc", "so-dinh-danh", FATHER, "ho-ten", "NGUYỄN CÔNG PHÚC");

        assertThat(finder.find(List.of(card, card), Manifest.NONE))
                .contains(new Owner(FATHER, "NGUYỄN CÔNG PHÚC", false));
    }

    @Test
    void whoAsksOwnsADossierAboutSomebodyElse() {
        assertThat(finder.find(
                        List.of(
                                paper(
                                        "to-khai-dang-ky-khai-sinh",
                                        "nguoi-yeu-cau-so-dinh-danh",
                                        FATHER,
                                        "so-dinh-danh",
                                        MOTHER),
                                paper("giay-chung-sinh", "so-dinh-danh", MOTHER, "me-ho-ten", "BÙI THỊ HƯƠNG"),
                                paper("can-cuoc", "so-dinh-danh", FATHER, "ho-ten", "NGUYỄN CÔNG PHÚC")),
                        Manifest.NONE))
                .contains(new Owner(FATHER, "NGUYỄN CÔNG PHÚC", true));
    }

    @Test
    void aManifestThatSaysAnotherOwnerIsNotOverruled() {
        assertThat(finder.find(
                        List.of(
                                paper("giay-tiep-nhan-ho-so", "so-dinh-danh", FATHER, "ho-ten", "NGUYỄN CÔNG PHÚC"),
                                paper("can-cuoc", "so-dinh-danh", FATHER, "ho-ten", "NGUYỄN CÔNG PHÚC")),
                        new Manifest("", MOTHER, List.of())))
                .contains(new Owner(FATHER, "NGUYỄN CÔNG PHÚC", false));
    }

    @Test
    void aNameAloneIdentifiesNobody() {
        assertThat(finder.find(List.of(paper("giay-tiep-nhan-ho-so", "ho-ten", "NGUYỄN CÔNG PHÚC")), Manifest.NONE))
                .contains(new Owner("", "NGUYỄN CÔNG PHÚC", false));
        assertThat(finder.find(List.of(), Manifest.NONE)).isEmpty();
    }

    private static DescribedPaper paper(String type, String... namesAndValues) {
        PageId page = new PageId(RecordId.random(), 1);
        List<FieldValue> fields = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String value = namesAndValues[i + 1];
            Box box = new Box(0, 0, 10, 10);
            fields.add(new FieldValue(
                    namesAndValues[i], value, value, page, box, FieldValue.Method.LABEL, 0.99, true, List.of(), 3));
        }
        return new DescribedPaper(new PaperTypeId(type), "", 0.99, true, List.of(), List.of(page), fields, List.of());
    }
}
