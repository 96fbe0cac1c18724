package vn.sohoa.ocr.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sohoa.core.text.LegacyVietnamese.Encoding;

class LegacyFontTest {

    @Test
    void knowsFontsByName() {
        assertThat(LegacyFont.of("ABCDEE+.VnTime,Bold")).contains(new LegacyFont(Encoding.TCVN3, false));
        assertThat(LegacyFont.of(".VnArialH")).contains(new LegacyFont(Encoding.TCVN3, true));
        assertThat(LegacyFont.of("VNI-Times")).contains(new LegacyFont(Encoding.VNI, false));
        assertThat(LegacyFont.of("BCDEEE+TimesNewRomanPSMT")).isEmpty();
    }

    @Test
    void writesCapitalsOfFontsOfCapitals() {
        assertThat(new LegacyFont(Encoding.TCVN3, true).convert("QuyÕt ®Þnh")).isEqualTo("QUYẾT ĐỊNH");
    }
}
