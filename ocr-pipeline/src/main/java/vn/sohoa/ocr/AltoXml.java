package vn.sohoa.ocr;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;

/** Writes a page's words as ALTO 4, the libraries' format for text with places. */
public final class AltoXml {

    private static final String NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#";

    private final XMLStreamWriter xml;
    private int blocks;
    private int lines;
    private int words;

    private AltoXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * Writes UTF-8; the same page gives the same bytes. The stream is flushed and left open.
     *
     * @param fileName of the page's image, as the archive calls it
     */
    public static void write(OcrPage page, String fileName, OutputStream out) throws IOException {
        write(List.of(Optional.of(page)), fileName, out);
    }

    /** Writes all pages of a file in one document, numbered in this order from 1; a page that was not read is empty. */
    public static void write(List<Optional<OcrPage>> pages, String fileName, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new AltoXml(xml).document(pages, fileName);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void document(List<Optional<OcrPage>> pages, String fileName) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("alto");
        xml.writeDefaultNamespace(NAMESPACE);
        description(
                pages.stream().flatMap(Optional::stream).map(OcrPage::engine).findFirst(), fileName);
        xml.writeStartElement("Layout");
        for (int number = 1; number <= pages.size(); number++) {
            page(pages.get(number - 1), number);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void description(Optional<String> engine, String fileName) throws XMLStreamException {
        xml.writeStartElement("Description");
        text("MeasurementUnit", "pixel");
        xml.writeStartElement("sourceImageInformation");
        text("fileName", fileName);
        xml.writeEndElement();
        xml.writeStartElement("Processing");
        xml.writeAttribute("ID", "P1");
        xml.writeStartElement("processingSoftware");
        text("softwareName", engine.orElse(""));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void page(Optional<OcrPage> page, int number) throws XMLStreamException {
        xml.writeStartElement("Page");
        xml.writeAttribute("ID", "PAGE" + number);
        xml.writeAttribute("PHYSICAL_IMG_NR", Integer.toString(number));
        if (page.isPresent()) {
            content(page.get());
        }
        xml.writeEndElement();
    }

    private void content(OcrPage page) throws XMLStreamException {
        xml.writeAttribute("HEIGHT", Integer.toString(page.height()));
        xml.writeAttribute("WIDTH", Integer.toString(page.width()));
        xml.writeAttribute("PC", share(page.meanConfidence()));
        xml.writeStartElement("PrintSpace");
        place(new Box(0, 0, page.width(), page.height()));
        for (OcrBlock block : page.blocks()) {
            block(block);
        }
        xml.writeEndElement();
    }

    private void block(OcrBlock block) throws XMLStreamException {
        xml.writeStartElement("TextBlock");
        xml.writeAttribute("ID", "B" + ++blocks);
        place(block.box());
        for (OcrLine line : block.lines()) {
            line(line);
        }
        xml.writeEndElement();
    }

    private void line(OcrLine line) throws XMLStreamException {
        xml.writeStartElement("TextLine");
        xml.writeAttribute("ID", "L" + ++lines);
        xml.writeAttribute("BASELINE", baseline(line));
        place(line.box());
        Optional<OcrWord> before = Optional.empty();
        for (OcrWord word : line.words()) {
            if (before.isPresent()) {
                space(before.get().box(), word.box());
            }
            word(word);
            before = Optional.of(word);
        }
        xml.writeEndElement();
    }

    /** Two points: where the baseline enters the line's box and where it leaves it. */
    private static String baseline(OcrLine line) {
        double end = line.baseline() + line.slope() * line.box().width();
        return line.box().left() + "," + Math.round(line.baseline()) + " "
                + line.box().right() + "," + Math.round(end);
    }

    private void space(Box before, Box after) throws XMLStreamException {
        xml.writeEmptyElement("SP");
        xml.writeAttribute("HPOS", Integer.toString(before.right()));
        xml.writeAttribute("VPOS", Integer.toString(before.top()));
        xml.writeAttribute("WIDTH", Integer.toString(Math.max(0, after.left() - before.right())));
    }

    private void word(OcrWord word) throws XMLStreamException {
        xml.writeEmptyElement("String");
        xml.writeAttribute("ID", "S" + ++words);
        xml.writeAttribute("CONTENT", printable(word.text()));
        place(word.box());
        xml.writeAttribute("WC", share(word.confidence()));
    }

    private void place(Box box) throws XMLStreamException {
        xml.writeAttribute("HPOS", Integer.toString(box.left()));
        xml.writeAttribute("VPOS", Integer.toString(box.top()));
        xml.writeAttribute("WIDTH", Integer.toString(box.width()));
        xml.writeAttribute("HEIGHT", Integer.toString(box.height()));
    }

    private void text(String element, @Nullable String content) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(printable(content == null ? "" : content));
        xml.writeEndElement();
    }

    private static String share(int percent) {
        return String.format(Locale.ROOT, "%.2f", percent / 100.0);
    }

    /** Characters that XML cannot hold are left out. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(c -> c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
