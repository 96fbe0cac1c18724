package vn.sohoa.ocr.preserve;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * What makes a PDF say that it is PDF/A-2b, what it was made from, and what it is not: the original with its signatures.
 */
final class PdfaMarks {

    private static final float VERSION = 1.7f;
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final int HEX = 16;

    private PdfaMarks() {}

    /** @param signatures in the original */
    static void set(PDDocument document, PreservationMetadata about, int signatures) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(about, signatures).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        catalog.addOutputIntent(srgb(document));
        document.setVersion(VERSION);
        // the file's identifier would else be made from the time
        document.setDocumentId(Long.parseUnsignedLong(about.original().hex().substring(0, HEX), HEX));
    }

    private static PDOutputIntent srgb(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    private static String xmp(PreservationMetadata about, int signatures) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"\
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"\
                 xmlns:stRef="http://ns.adobe.com/xap/1.0/sType/ResourceRef#"\
                 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <pdfaid:part>2</pdfaid:part>
                <pdfaid:conformance>B</pdfaid:conformance>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li>\
                <rdf:li xml:lang="vi">%s</rdf:li></rdf:Alt></dc:description>
                <xmpMM:DerivedFrom rdf:parseType="Resource">\
                <stRef:documentID>urn:sha256:%s</stRef:documentID></xmpMM:DerivedFrom>
                %s<xmp:CreatorTool>Sohoa</xmp:CreatorTool>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>""".formatted(
                        escaped(about.title()),
                        inEnglish(about, signatures),
                        inVietnamese(about, signatures),
                        about.original(),
                        about.created().map(PdfaMarks::dates).orElse(""));
    }

    private static String inEnglish(PreservationMetadata about, int signatures) {
        String derived = "Searchable copy; its original has the SHA-256 " + about.original() + ".";
        return signatures == 0
                ? derived
                : derived + " Digital signatures in the original: " + signatures
                        + ". They are valid in the original only; this copy is not signed.";
    }

    private static String inVietnamese(PreservationMetadata about, int signatures) {
        String derived = "Bản sao tìm kiếm được; bản gốc có SHA-256 " + about.original() + ".";
        return signatures == 0
                ? derived
                : derived + " Số chữ ký số trong bản gốc: " + signatures
                        + ". Chữ ký chỉ có giá trị trên bản gốc; bản sao này không được ký.";
    }

    private static String dates(Instant created) {
        return """
                <xmp:CreateDate>%s</xmp:CreateDate>
                <xmp:ModifyDate>%1$s</xmp:ModifyDate>
                """.formatted(created.truncatedTo(ChronoUnit.SECONDS));
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}\\uD800-\\uDFFF\\uFFFE\\uFFFF]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
