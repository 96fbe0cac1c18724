package vn.sohoa.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sohoa.core.describe.PaperTypeId;

class WhoseTest {

    private static final String OTHER = "001300000001";

    @Test
    void theNumberOnAPaperDecidesWhoseItIs() {
        assertThat(isOwners(SampleFacts.CARD, "so-dinh-danh", SampleFacts.OWNER, "ho-ten", "Ai Khác"))
                .isTrue();
        assertThat(isOwners(SampleFacts.CARD, "so-dinh-danh", OTHER, "ho-ten", "Nguyễn Thị Hoà"))
                .as("somebody else of the same name")
                .isFalse();
        assertThat(isOwners(
                        new PaperTypeId("giay-chung-nhan-ket-hon"),
                        "chong-so-dinh-danh",
                        OTHER,
                        "vo-so-dinh-danh",
                        SampleFacts.OWNER))
                .isTrue();
    }

    @Test
    void withoutANumberAnotherNameSpeaksAgainst() {
        assertThat(isOwners(SampleFacts.BIRTH, "ho-ten", "NGUYỄN THỊ HÒA")).isTrue();
        assertThat(isOwners(SampleFacts.BIRTH, "ho-ten", "Nguyễn Thị Bé")).isFalse();
        assertThat(isOwners(SampleFacts.BIRTH)).isTrue();
    }

    @Test
    void aCertificateOfBirthByAHospitalNamesTheMother() {
        assertThat(isOwners(new PaperTypeId("giay-chung-sinh"), "so-dinh-danh", OTHER))
                .isTrue();
    }

    @Test
    void personsOnPapersOfAnEnterpriseActForIt() {
        PaperFacts paper = SampleFacts.paper(
                new PaperTypeId("giay-chung-nhan-dang-ky-doanh-nghiep"),
                "ma-so-doanh-nghiep",
                "0100109106",
                "so-dinh-danh",
                OTHER);

        assertThat(Whose.isOf("0100109106", paper)).isTrue();
        assertThat(Whose.isOf("0100109107", paper)).isFalse();
    }

    private static boolean isOwners(PaperTypeId type, String... fields) {
        return Whose.isOf(SampleFacts.OWNER, SampleFacts.paper(type, fields));
    }
}
