package vn.sohoa.bench.describe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohoa.describe.catalogue.PaperCatalogue;

class ValuesTest {

    private final Values values = new Values(PaperCatalogue.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ho-ten           | Trần Thúy Hòa                 | TRẦN THUÝ HOÀ
            dien-tich        | 132,5                         | 132.5
            thua-dat-so      | 14                            | 014
            dia-chi          | số 4, thôn Hạ, xã Tân Lập     | Số 4 thôn Hạ - xã Tân Lập
            seri-gcn         | BA 685616                     | BA685616
            co-quan-ban-hanh | Ủy ban nhân dân xã Tân Lập    | ỦY BAN NHÂN DÂN XÃ TÂN LẬP
            trich-yeu        | V/v trực Tết                  | V/v trực Tết.
            """)
    void areTheSame(String field, String truth, String value) {
        assertThat(values.same(field, truth, value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ho-ten       | Trần Thúy Hòa | Trần Thủy Hòa
            so-dinh-danh | 019078000123  | 019078000128
            ngay-sinh    | 1978-03-07    | 1978-03
            so-ky-hieu   | 12/QĐ-UBND    | 12/QD-UBND
            """)
    void differ(String field, String truth, String value) {
        assertThat(values.same(field, truth, value)).isFalse();
    }
}
