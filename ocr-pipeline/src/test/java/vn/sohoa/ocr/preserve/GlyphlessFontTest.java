package vn.sohoa.ocr.preserve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlyphlessFontTest {

    @Test
    void codesAreCharactersOfTheBasePlane() {
        assertThat(GlyphlessFont.code('ế')).isEqualTo(0x1EBF);
        assertThat(GlyphlessFont.code('A')).isEqualTo(0x41);
    }

    @Test
    void formulasAndPictographsTakeTheCodesOfSurrogates() {
        assertThat(GlyphlessFont.code(0x1D400)).isEqualTo(0xD800);
        assertThat(GlyphlessFont.code(0x1D7FF)).isEqualTo(0xDBFF);
        assertThat(GlyphlessFont.code(0x1F300)).isEqualTo(0xDC00);
        assertThat(GlyphlessFont.code(0x1F6FF)).isEqualTo(0xDFFF);
    }

    @Test
    void whatHasNoMeaningInPdfaIsReplaced() {
        assertThat(GlyphlessFont.code(0)).isEqualTo(0xFFFD);
        assertThat(GlyphlessFont.code(0xFEFF)).isEqualTo(0xFFFD);
        assertThat(GlyphlessFont.code(0xD800)).isEqualTo(0xFFFD);
        assertThat(GlyphlessFont.code(0x20000)).isEqualTo(0xFFFD);
    }
}
