package vn.sohoa.core.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.digitise.PreservationQueue.Aside;
import vn.sohoa.core.digitise.PreservationQueue.DescribedDossier;
import vn.sohoa.core.digitise.PreservationQueue.DescribedRecord;
import vn.sohoa.core.digitise.StagedRecord;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.provenance.EventType;
import vn.sohoa.core.provenance.ProvenanceEvent;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageState;
import vn.sohoa.core.record.RecordId;

class MetsXmlTest {

    private static final Instant MORNING = Instant.parse("2026-11-21T02:03:04Z");
    private static final String HOSTILE_NAME = "Đơn <b>&\"\u0001 xin.pdf";

    private final RecordId record = RecordId.random();
    private Map<ContentPath, Path> files = Map.of();
    private DescribedDossier dossier;

    @BeforeEach
    void describeADossierWithOneRecord(@TempDir Path folder) throws IOException {
        Path original = Files.writeString(folder.resolve("original.pdf"), "the bytes");
        Path alto = Files.writeString(folder.resolve("alto.xml"), "<alto/>");
        Path description = Files.writeString(folder.resolve("description.json"), "{}");
        files = Map.of(
                DossierLayout.original(record, "pdf"),
                original,
                DossierLayout.alto(record, 1),
                alto,
                DossierLayout.DESCRIPTION,
                description);
        DossierId id = DossierId.random();
        StagedRecord staged =
                new StagedRecord(record, id, HOSTILE_NAME, MediaTypes.PDF, 9, Digest.of(original), MORNING, 2);
        dossier = new DescribedDossier(
                id,
                BatchId.random(),
                "Hồ sơ khai sinh",
                MORNING,
                List.of(new DescribedRecord(staged, List.of(PageState.RECOGNISED, PageState.QUARANTINED))),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Sensitivity.ORDINARY,
                1,
                List.of(new Aside("hong.pdf", "CORRUPT", null)),
                List.of(new ProvenanceEvent(MORNING, record, EventType.INGESTION, true, "received")));
    }

    @Test
    void namesFilesWithTheirDigestsEventsAndWhatWasSetAside() throws Exception {
        Document mets = parse(write());

        assertThat(value(mets, "//file[@USE='original']/@CHECKSUM"))
                .isEqualTo(dossier.records().getFirst().staged().digest().hex());
        assertThat(value(mets, "//file[@USE='alto']/FLocat/@href")).isEqualTo("records/" + record + "/alto-0001.xml");
        assertThat(value(mets, "//file[@USE='description']/FLocat/@href")).isEqualTo("description.json");
        assertThat(value(mets, "//div[@TYPE='dossier']/fptr/@FILEID"))
                .isEqualTo(value(mets, "//file[@USE='description']/@ID"));
        assertThat(value(mets, "//eventType")).isEqualTo("ingestion");
        assertThat(value(mets, "//div[@TYPE='page'][2]/@LABEL")).isEqualTo("QUARANTINED");
        assertThat(value(mets, "//note[contains(., 'hong.pdf')]")).contains("CORRUPT");
    }

    @Test
    void keepsNamesAsDataWhateverTheyHold() throws Exception {
        Document mets = parse(write());

        assertThat(value(mets, "//dmdSec//title")).isEqualTo("Đơn <b>&\"\uFFFD xin.pdf");
    }

    @Test
    void givesTheSameBytesForTheSameDossier() throws IOException {
        assertThat(write()).isEqualTo(write());
    }

    private byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MetsXml.write(dossier, files, out);
        return out.toByteArray();
    }

    /** Without namespaces, so that the paths above stay readable. */
    private static Document parse(byte[] xml) throws Exception {
        String bare = new String(xml, StandardCharsets.UTF_8)
                .replaceAll("(</?)(premis|dc):", "$1")
                .replace("xlink:href", "href")
                .replaceAll(" xmlns(:\\w+)?=\"[^\"]*\"", "");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bare.getBytes(StandardCharsets.UTF_8)));
    }

    private static String value(Document mets, String path) throws Exception {
        return XPathFactory.newInstance().newXPath().evaluate(path, mets);
    }
}
