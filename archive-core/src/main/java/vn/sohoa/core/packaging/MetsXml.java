package vn.sohoa.core.packaging;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.sohoa.core.digitise.PreservationQueue.Aside;
import vn.sohoa.core.digitise.PreservationQueue.DescribedDossier;
import vn.sohoa.core.digitise.PreservationQueue.DescribedRecord;
import vn.sohoa.core.digitise.StagedRecord;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.provenance.ProvenanceEvent;

/**
 * The sidecar of a dossier: METS 1.12 with PREMIS 3 events, UTF-8, small enough to read. It says which files belong to which
 * record, under which name each was received, its SHA-256, what happened to it, and what was delivered but set aside. The
 * same dossier gives the same bytes.
 */
public final class MetsXml {

    private static final String METS = "http://www.loc.gov/METS/";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String PREMIS = "http://www.loc.gov/premis/v3";
    private static final String DC = "http://purl.org/dc/elements/1.1/";

    private static final String RECORDS = "records/";

    private final XMLStreamWriter xml;
    private int depth;

    private MetsXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * Writes the sidecar; does not close the stream.
     *
     * @param files everything else in the package
     */
    public static void write(DescribedDossier dossier, Map<ContentPath, Path> files, OutputStream out)
            throws IOException {
        Map<String, Path> sorted = new TreeMap<>();
        files.forEach((place, file) -> sorted.put(place.value(), file));
        try {
            XMLStreamWriter writer =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new MetsXml(writer).document(dossier, sorted);
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void document(DescribedDossier dossier, Map<String, Path> files) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        open("mets", "OBJID", "urn:sohoa:dossier:" + dossier.id(), "LABEL", dossier.name(), "TYPE", "dossier");
        xml.writeDefaultNamespace(METS);
        xml.writeNamespace("xlink", XLINK);
        xml.writeNamespace("premis", PREMIS);
        xml.writeNamespace("dc", DC);
        header(dossier);
        for (DescribedRecord record : dossier.records()) {
            description(record.staged());
        }
        for (DescribedRecord record : dossier.records()) {
            provenance(record.staged(), dossier.events());
        }
        fileSection(dossier, files);
        structure(dossier, files);
        close();
        xml.writeEndDocument();
    }

    private void header(DescribedDossier dossier) throws XMLStreamException {
        open("metsHdr", "CREATEDATE", dossier.received().toString());
        open("agent", "ROLE", "CREATOR", "TYPE", "OTHER", "OTHERTYPE", "SOFTWARE");
        text("name", "Sohoa");
        text("note", "batch " + dossier.batch());
        for (Aside aside : dossier.aside()) {
            text(
                    "note",
                    "set aside: " + aside.file() + " (" + aside.code() + ")"
                            + (aside.duplicateOf() == null ? "" : " same bytes as record " + aside.duplicateOf()));
        }
        close();
        close();
    }

    private void description(StagedRecord record) throws XMLStreamException {
        open("dmdSec", "ID", "dmd-" + record.id());
        open("mdWrap", "MDTYPE", "DC");
        open("xmlData");
        prefixed("dc", "title", record.file());
        prefixed("dc", "format", record.mediaType());
        prefixed("dc", "language", "vi");
        close();
        close();
        close();
    }

    private void provenance(StagedRecord record, List<ProvenanceEvent> events) throws XMLStreamException {
        open("amdSec", "ID", "amd-" + record.id());
        int number = 0;
        for (ProvenanceEvent event : events) {
            if (event.record().equals(record.id())) {
                event(record, ++number, event);
            }
        }
        close();
    }

    private void event(StagedRecord record, int number, ProvenanceEvent event) throws XMLStreamException {
        open("digiprovMD", "ID", "event-" + record.id() + "-" + number);
        open("mdWrap", "MDTYPE", "PREMIS:EVENT");
        open("xmlData");
        openPrefixed("premis", "event");
        openPrefixed("premis", "eventIdentifier");
        prefixed("premis", "eventIdentifierType", "local");
        prefixed("premis", "eventIdentifierValue", record.id() + "-" + number);
        close();
        prefixed("premis", "eventType", event.type().label());
        prefixed("premis", "eventDateTime", event.at().toString());
        openPrefixed("premis", "eventOutcomeInformation");
        prefixed("premis", "eventOutcome", event.success() ? "success" : "failure");
        if (!event.detail().isEmpty()) {
            openPrefixed("premis", "eventOutcomeDetail");
            prefixed("premis", "eventOutcomeDetailNote", event.detail());
            close();
        }
        close();
        close();
        close();
        close();
        close();
    }

    private void fileSection(DescribedDossier dossier, Map<String, Path> files) throws XMLStreamException {
        open("fileSec");
        for (DescribedRecord record : dossier.records()) {
            String folder = DossierLayout.folder(record.staged().id()).value() + "/";
            open("fileGrp", "ID", "files-" + record.staged().id());
            for (Map.Entry<String, Path> file : files.entrySet()) {
                if (file.getKey().startsWith(folder)) {
                    file(file.getKey(), file.getValue(), use(file.getKey().substring(folder.length())));
                }
            }
            close();
        }
        open("fileGrp", "ID", "files-dossier");
        for (Map.Entry<String, Path> file : files.entrySet()) {
            if (!file.getKey().startsWith(RECORDS)) {
                file(file.getKey(), file.getValue(), use(file.getKey()));
            }
        }
        close();
        close();
    }

    private void file(String place, Path file, String use) throws XMLStreamException {
        try {
            open(
                    "file",
                    "ID",
                    id(place),
                    "USE",
                    use,
                    "SIZE",
                    String.valueOf(Files.size(file)),
                    "CHECKSUMTYPE",
                    "SHA-256",
                    "CHECKSUM",
                    Digest.of(file).hex());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        indent();
        xml.writeEmptyElement("FLocat");
        xml.writeAttribute("LOCTYPE", "URL");
        xml.writeAttribute("xlink", XLINK, "href", place);
        close();
    }

    private void structure(DescribedDossier dossier, Map<String, Path> files) throws XMLStreamException {
        open("structMap", "TYPE", "physical");
        open("div", "TYPE", "dossier", "LABEL", dossier.name());
        pointer(DossierLayout.DESCRIPTION.value());
        for (DescribedRecord record : dossier.records()) {
            StagedRecord staged = record.staged();
            open(
                    "div",
                    "TYPE",
                    "record",
                    "LABEL",
                    staged.file(),
                    "DMDID",
                    "dmd-" + staged.id(),
                    "ADMID",
                    "amd-" + staged.id());
            pointer(DossierLayout.preservation(staged.id()).value());
            for (int number = 1; number <= record.pages().size(); number++) {
                open(
                        "div",
                        "TYPE",
                        "page",
                        "ORDER",
                        String.valueOf(number),
                        "LABEL",
                        record.pages().get(number - 1).name());
                String alto = DossierLayout.alto(staged.id(), number).value();
                if (files.containsKey(alto)) {
                    pointer(alto);
                }
                close();
            }
            close();
        }
        close();
        close();
    }

    private void pointer(String place) throws XMLStreamException {
        indent();
        xml.writeEmptyElement("fptr");
        xml.writeAttribute("FILEID", id(place));
    }

    private static String use(String name) {
        if (name.startsWith("original.")) {
            return "original";
        }
        return name.replaceFirst("[-.].*", "");
    }

    private static String id(String place) {
        String name = place.startsWith(RECORDS) ? place.substring(RECORDS.length()) : place;
        return "file-" + name.replace('/', '-');
    }

    private void open(String name, String... attributes) throws XMLStreamException {
        indent();
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
        depth++;
    }

    private void openPrefixed(String prefix, String name) throws XMLStreamException {
        indent();
        xml.writeStartElement(prefix, name, prefix.equals("dc") ? DC : PREMIS);
        depth++;
    }

    private void close() throws XMLStreamException {
        depth--;
        indent();
        xml.writeEndElement();
    }

    private void text(String name, String value) throws XMLStreamException {
        indent();
        xml.writeStartElement(name);
        xml.writeCharacters(clean(value));
        xml.writeEndElement();
    }

    private void prefixed(String prefix, String name, String value) throws XMLStreamException {
        indent();
        xml.writeStartElement(prefix, name, prefix.equals("dc") ? DC : PREMIS);
        xml.writeCharacters(clean(value));
        xml.writeEndElement();
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** File names may hold anything; XML 1.0 may not. */
    private static String clean(String value) {
        return value.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
