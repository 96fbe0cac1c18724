package vn.sohoa.ocr;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldEntry;
import vn.sohoa.core.describe.Description.Owner;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.digitise.PreservationQueue.DescribedDossier;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.text.Box;

/** The papers of a dossier and what they say, for people and programs of any time: docs/description-json.md. */
public final class DescriptionJson {

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final JsonGenerator json;

    private DescriptionJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes UTF-8; the same dossier gives the same bytes. The stream is flushed and left open. */
    public static void write(DescribedDossier dossier, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            new DescriptionJson(json).write(dossier);
        } catch (JacksonException e) {
            throw new IOException(e);
        }
    }

    private void write(DescribedDossier dossier) {
        json.writeStartObject();
        json.writeNumberProperty("v", VERSION);
        json.writeStringProperty("dossier", dossier.id().toString());
        dossier.agency().ifPresent(agency -> json.writeStringProperty("agency", agency.value()));
        json.writeStringProperty("sensitivity", dossier.sensitivity().name());
        dossier.owner().ifPresent(this::write);
        texts("missing", dossier.missing());
        json.writeArrayPropertyStart("papers");
        dossier.papers().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Owner owner) {
        json.writeObjectPropertyStart("owner");
        json.writeStringProperty("code", owner.code());
        json.writeStringProperty("name", owner.name());
        json.writeBooleanProperty("agreed", owner.agreed());
        json.writeEndObject();
    }

    private void write(PaperEntry paper) {
        json.writeStartObject();
        json.writeStringProperty("id", paper.id().toString());
        json.writeStringProperty("type", paper.type().value());
        json.writeStringProperty("state", paper.state().name());
        json.writeStringProperty("proposedType", paper.proposedType().value());
        json.writeNumberProperty("confidence", paper.confidence());
        texts("alternatives", paper.alternatives());
        json.writeStringProperty("title", paper.title());
        texts("findings", paper.findings());
        json.writeStringProperty("describer", paper.version());
        json.writeArrayPropertyStart("pages");
        for (PageId page : paper.pages()) {
            json.writeStartObject();
            place(page);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("fields");
        paper.fields().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(FieldEntry field) {
        FieldValue proposal = field.proposal();
        json.writeStartObject();
        json.writeStringProperty("name", field.name());
        json.writeStringProperty("value", field.value());
        json.writeStringProperty("state", field.state().name());
        json.writeStringProperty("proposed", proposal.value());
        json.writeStringProperty("raw", proposal.raw());
        place(proposal.page());
        Box box = proposal.box();
        json.writeArrayPropertyStart("box");
        json.writeNumber(box.left());
        json.writeNumber(box.top());
        json.writeNumber(box.width());
        json.writeNumber(box.height());
        json.writeEndArray();
        json.writeStringProperty("method", proposal.method().name());
        json.writeNumberProperty("confidence", proposal.confidence());
        texts("alternatives", proposal.alternatives());
        json.writeStringProperty("describer", field.version());
        json.writeEndObject();
    }

    private void place(PageId page) {
        json.writeStringProperty("record", page.record().toString());
        json.writeNumberProperty("page", page.number());
    }

    private void texts(String name, Collection<?> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> json.writeString(value.toString()));
        json.writeEndArray();
    }
}
