package vn.sohoa.describe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.access.Sensitivity;
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

    @Test
    void knowsWhichPapersWantTheirDossierToBeKeptClosely() {
        RestrictedPapers restricted = catalogue.restricted();
        PaperTypeId decision = new PaperTypeId("quyet-dinh");

        assertThat(restricted.of(new PaperTypeId("phieu-ly-lich-tu-phap"))).isEqualTo(Sensitivity.RESTRICTED);
        assertThat(restricted.of(decision)).isEqualTo(Sensitivity.ORDINARY);
        for (String title : List.of(
                "GIẤY CHỨNG NHẬN NUÔI CON NUÔI",
                "ĐƠN XIN NHẬN CON NUÔI",
                "Giấy xác nhận khuyết tật",
                "TÓM TẮT BỆNH ÁN",
                "Tờ khai yêu cầu cấp Phiếu lý lịch tư pháp",
                "GIẤY KHAM SỨC KHOẺ")) {
            assertThat(restricted.of(PaperTypeId.OTHER, List.of(title)))
                    .as(title)
                    .isEqualTo(Sensitivity.RESTRICTED);
        }
        assertThat(restricted.of(decision, List.of("QUYẾT ĐỊNH", "Về việc công nhận việc nuôi con nuôi")))
                .isEqualTo(Sensitivity.RESTRICTED);
        for (String title : List.of("GIẤY KHAI SINH", "GIẤY CHỨNG SINH", "CĂN CƯỚC", "QUYẾT ĐỊNH Về việc nuôi con")) {
            assertThat(restricted.of(PaperTypeId.OTHER, List.of(title)))
                    .as(title)
                    .isEqualTo(Sensitivity.ORDINARY);
        }
    }
}
