package vn.sohoa.ocr.preserve;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/**
 * A font without shapes, for text that is searched and copied but not seen. Every character of the Unicode base plane
 * has its own code and the same empty glyph, half as wide as the font is high. Codes that would be surrogates stand for
 * letters of formulas and for pictographs. The font file is the one Tesseract
 * writes into its PDFs (Apache licence 2.0).
 */
final class GlyphlessFont {

    /** Of each glyph, as a share of the font size. */
    static final double WIDTH = 0.5;

    private static final String FILE = "/tessdata/pdf.ttf";
    private static final String NAME = "GlyphLessFont";
    private static final int REPLACEMENT = 0xFFFD;
    private static final int CODES = 1 << 16;
    private static final int RANGES_PER_SECTION = 100;

    private static final int SURROGATES = 0xD800;
    private static final int AFTER_SURROGATES = 0xE000;
    private static final int ROOM = (AFTER_SURROGATES - SURROGATES) / 2;

    /** U+1D400 to U+1D7FF: mathematical alphanumeric symbols. */
    private static final int FORMULAS = 0x1D400;

    /** U+1F300 to U+1F6FF: pictographs. */
    private static final int PICTOGRAPHS = 0x1F300;

    private GlyphlessFont() {}

    /** The two-byte code of a character; those that have none share one. */
    static int code(int codePoint) {
        if (codePoint >= FORMULAS && codePoint < FORMULAS + ROOM) {
            return codePoint - FORMULAS + SURROGATES;
        }
        if (codePoint >= PICTOGRAPHS && codePoint < PICTOGRAPHS + ROOM) {
            return codePoint - PICTOGRAPHS + SURROGATES + ROOM;
        }
        boolean hasCode = codePoint > 0
                && codePoint < CODES
                && !isSurrogate(codePoint)
                && codePoint != 0xFFFE
                && codePoint != 0xFFFF
                && codePoint != 0xFEFF;
        return hasCode ? codePoint : REPLACEMENT;
    }

    private static boolean isSurrogate(int code) {
        return code >= SURROGATES && code < AFTER_SURROGATES;
    }

    /** What a code stands for. */
    private static int character(int code) {
        if (!isSurrogate(code)) {
            return code;
        }
        return code < SURROGATES + ROOM ? code - SURROGATES + FORMULAS : code - SURROGATES - ROOM + PICTOGRAPHS;
    }

    static COSName addTo(PDResources resources, COSDictionary font) throws IOException {
        return resources.add(PDFontFactory.createFont(font));
    }

    static COSDictionary create(PDDocument document) throws IOException {
        COSDictionary font = typed(COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, NAME);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, array(descendant(document)));
        font.setItem(COSName.TO_UNICODE, compressed(document, toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return font;
    }

    private static COSDictionary descendant(PDDocument document) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary font = typed(COSName.FONT);
        font.setName(COSName.SUBTYPE, "CIDFontType2");
        font.setName(COSName.BASE_FONT, NAME);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor(document));
        font.setInt(COSName.DW, (int) (WIDTH * 1000));
        font.setItem(COSName.CID_TO_GID_MAP, compressed(document, everyCodeIsGlyphOne()));
        return font;
    }

    private static COSDictionary descriptor(PDDocument document) throws IOException {
        byte[] file = fontFile();
        COSStream stream = compressed(document, file);
        stream.setInt(COSName.LENGTH1, file.length);
        COSDictionary descriptor = typed(COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, NAME);
        descriptor.setInt(COSName.FLAGS, 5);
        descriptor.setInt(COSName.ASCENT, 1000);
        descriptor.setInt(COSName.DESCENT, -1);
        descriptor.setInt(COSName.CAP_HEIGHT, 1000);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.STEM_V, 80);
        COSArray box = new COSArray();
        for (int value : new int[] {0, 0, (int) (WIDTH * 1000), 1000}) {
            box.add(COSInteger.get(value));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setItem(COSName.FONT_FILE2, stream);
        return descriptor;
    }

    private static byte[] everyCodeIsGlyphOne() {
        byte[] map = new byte[CODES * 2];
        for (int i = 1; i < map.length; i += 2) {
            map[i] = 1;
        }
        return map;
    }

    /** What every code means, in UTF-16; code 0 and non-characters mean nothing. */
    private static String toUnicode() {
        List<String> ranges = new ArrayList<>();
        for (int high = 0; high < 256; high++) {
            int from = high << 8 | (high == 0 ? 1 : 0);
            int to = high << 8 | (high == 0xFE ? 0xFE : high == 0xFF ? 0xFD : 0xFF);
            ranges.add(String.format("<%04X> <%04X> <%s>\n", from, to, utf16(character(from))));
        }
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int i = 0; i < ranges.size(); i += RANGES_PER_SECTION) {
            List<String> section = ranges.subList(i, Math.min(ranges.size(), i + RANGES_PER_SECTION));
            map.append(section.size()).append(" beginbfrange\n");
            section.forEach(map::append);
            map.append("endbfrange\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static String utf16(int codePoint) {
        return HexFormat.of()
                .withUpperCase()
                .formatHex(Character.toString(codePoint).getBytes(StandardCharsets.UTF_16BE));
    }

    private static byte[] fontFile() throws IOException {
        try (InputStream in = GlyphlessFont.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new FileNotFoundException("the class path has no " + FILE);
            }
            return in.readAllBytes();
        }
    }

    private static COSStream compressed(PDDocument document, byte[] bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    private static COSDictionary typed(COSName type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, type);
        return dictionary;
    }

    private static COSArray array(COSDictionary only) {
        COSArray array = new COSArray();
        array.add(only);
        return array;
    }
}
