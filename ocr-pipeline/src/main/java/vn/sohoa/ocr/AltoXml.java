package vn.sohoa.ocr;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;

/**
 * Writes words as ALTO 4.4, the libraries' format for text with places. Places are those on the upright page; by how
 * much it was turned stands in the processing step of the page.
 */
public final class AltoXml {

    private static final String NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#";
    private static final String SCHEMA = "http://www.loc.gov/standards/alto/v4/alto-4-4.xsd";
    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    /** Name, version, and the language of the model, if there is one. */
    private static final Pattern ENGINE = Pattern.compile("(.+?) (\\d\\S*)(?: (\\S+))?");

    private static final int QUARTER = 90;

    private final XMLStreamWriter xml;
    private final List<Optional<OcrPage>> pages;
    private final List<Step> steps;
    private int blocks;
    private int lines;
    private int words;

    private AltoXml(XMLStreamWriter xml, List<Optional<OcrPage>> pages) {
        this.xml = xml;
        this.pages = pages;
        this.steps = pages.stream()
                .flatMap(Optional::stream)
                .map(Step::of)
                .distinct()
                .toList();
    }

    /** How pages were read; one element for all that were read alike. */
    private record Step(OcrPage.Source source, String engine, int dpi, int rotation) {

        static Step of(OcrPage page) {
            return new Step(page.source(), page.engine(), page.dpi(), page.rotation());
        }
    }

    /**
     * Writes UTF-8; the same page gives the same bytes. The stream is flushed and left open.
     *
     * @param number of the page in its file, from 1
     * @param fileName of the file, as the archive calls it
     */
    public static void write(OcrPage page, int number, String fileName, OutputStream out) throws IOException {
        write(List.of(Optional.of(page)), number, fileName, out);
    }

    /** Writes all pages of a file in one document, numbered in this order from 1; a page that was not read is empty. */
    public static void write(List<Optional<OcrPage>> pages, String fileName, OutputStream out) throws IOException {
        write(pages, 1, fileName, out);
    }

    private static void write(List<Optional<OcrPage>> pages, int first, String fileName, OutputStream out)
            throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new AltoXml(xml, pages).document(first, fileName);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void document(int first, String fileName) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("alto");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xsi", SCHEMA_INSTANCE);
        xml.writeAttribute("xsi", SCHEMA_INSTANCE, "schemaLocation", NAMESPACE + " " + SCHEMA);
        xml.writeAttribute("SCHEMAVERSION", "4.4");
        description(fileName);
        xml.writeStartElement("Layout");
        for (int i = 0; i < pages.size(); i++) {
            page(pages.get(i), first + i);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void description(String fileName) throws XMLStreamException {
        xml.writeStartElement("Description");
        text("MeasurementUnit", "pixel");
        xml.writeStartElement("sourceImageInformation");
        text("fileName", fileName);
        xml.writeEndElement();
        for (Step step : steps) {
            processing(step);
        }
        xml.writeEndElement();
    }

    private void processing(Step step) throws XMLStreamException {
        Matcher engine = ENGINE.matcher(step.engine());
        xml.writeStartElement("Processing");
        xml.writeAttribute("ID", id(step));
        text("processingCategory", "contentGeneration");
        text(
                "processingStepDescription",
                step.source() == OcrPage.Source.RECOGNISED ? "text recognised" : "text taken from the file");
        text("processingStepSettings", settings(step));
        xml.writeStartElement("processingSoftware");
        if (engine.matches()) {
            text("softwareName", engine.group(1));
            text("softwareVersion", engine.group(2));
        } else {
            text("softwareName", step.engine());
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private String id(Step step) {
        return "PROCESSING" + (steps.indexOf(step) + 1);
    }

    private static String settings(Step step) {
        List<String> settings = new ArrayList<>();
        model(step.engine()).ifPresent(model -> settings.add("model=" + model));
        settings.add("dpi=" + step.dpi());
        settings.add("turned clockwise by degrees=" + step.rotation() * QUARTER);
        return String.join("; ", settings);
    }

    private static Optional<String> model(String engine) {
        Matcher parts = ENGINE.matcher(engine);
        return parts.matches() ? Optional.ofNullable(parts.group(3)) : Optional.empty();
    }

    /** Known where only one language was looked for. */
    private static Optional<String> language(OcrPage page) {
        return model(page.engine()).flatMap(model -> switch (model) {
            case "vie" -> Optional.of("vi");
            case "eng" -> Optional.of("en");
            default -> Optional.empty();
        });
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
        xml.writeAttribute("PROCESSINGREFS", id(Step.of(page)));
        if (page.words().findAny().isPresent()) {
            xml.writeAttribute("PC", share(page.meanConfidence()));
        }
        Optional<String> language = language(page);
        if (language.isPresent()) {
            xml.writeAttribute("LANG", language.get());
        }
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
            // ALTO has no lines without words
            if (!line.words().isEmpty()) {
                line(line);
            }
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

    private void text(String element, String content) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(printable(content));
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
