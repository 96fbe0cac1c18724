package vn.sohoa.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerCodeTest {

    @ParameterizedTest
    @EnumSource
    void saysWhyAndWhatToDoInBothLanguages(LedgerCode code) {
        Locale vietnamese = Locale.of("vi");

        assertThat(code.reason(vietnamese)).isNotBlank().isNotEqualTo(code.reason(Locale.ENGLISH));
        assertThat(code.remedy(vietnamese)).isNotBlank().isNotEqualTo(code.remedy(Locale.ENGLISH));
    }
}
