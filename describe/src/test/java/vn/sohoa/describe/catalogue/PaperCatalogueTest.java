package vn.sohoa.describe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.describe.PaperTypeId;

class PaperCatalogueTest {

    private final PaperCatalogue catalogue = PaperCatalogue.load();

    @Test
    void hasEveryKindOfAdministrativeDocument() {
        assertThat(catalogue.types())
                .extracting(PaperType::code)
                .containsAll(IntStream.rangeClosed(1, 31)
                        .mapToObj(code -> "%02d".formatted(code))
                        .toList());
        assertThat(catalogue.find(PaperTypeId.OTHER)).isEmpty();
    }

    @Test
    void isWrittenInNfcAndSaysWhatEachTypeSays() {
        assertThat(catalogue.types()).allSatisfy(type -> {
            assertThat(Normalizer.isNormalized(type.vi() + type.titles(), Normalizer.Form.NFC))
                    .isTrue();
            assertThat(type.fields()).isNotEmpty();
        });
        assertThat(catalogue.types()).extracting(PaperType::id).doesNotHaveDuplicates();
    }

    @Test
    void knowsWhatAgenciesGivePeople() {
        assertThat(catalogue.types())
                .filteredOn(PaperType::isResult)
                .extracting(type -> type.id().value())
                .contains("giay-khai-sinh", "trich-luc-ket-hon", "giay-chung-nhan-quyen-su-dung-dat", "quyet-dinh")
                .doesNotContain("to-khai-dang-ky-khai-sinh", "can-cuoc", "don-de-nghi", "cong-van");
    }
}
