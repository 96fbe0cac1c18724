package vn.sohoa.describe;

import java.util.List;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.describe.catalogue.FieldSpec;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.catalogue.PaperType;
import vn.sohoa.describe.confidence.Calibrator;
import vn.sohoa.describe.confidence.Keys;
import vn.sohoa.describe.extract.ExtractedField;
import vn.sohoa.describe.extract.FieldExtractor;
import vn.sohoa.describe.extract.PaperContent;

/** Reads the fields of a paper and says how far each can be trusted. */
final class PaperFields {

    private final FieldExtractor extractor = new FieldExtractor();
    private final PaperCatalogue catalogue;
    private final Calibrator calibrator;

    PaperFields(PaperCatalogue catalogue, Calibrator calibrator) {
        this.catalogue = catalogue;
        this.calibrator = calibrator;
    }

    /**
     * What a paper says, and how far that can be trusted.
     *
     * @param handFilled a form whose labels are print and whose values are written by hand
     */
    record Read(List<FieldValue> values, boolean handFilled) {

        private static final Read NOTHING = new Read(List.of(), false);

        Read {
            values = List.copyOf(values);
        }
    }

    /** Nothing of a paper of no type. */
    Read read(PaperTypeId type, List<DossierPage> pages, PageCodes codes) {
        return catalogue.find(type).map(known -> read(known, pages, codes)).orElse(Read.NOTHING);
    }

    private Read read(PaperType type, List<DossierPage> pages, PageCodes codes) {
        PaperContent content = extractor.extract(type, pages, codes);
        return new Read(
                content.fields().stream().map(field -> value(type.id(), field)).toList(), content.handFilled());
    }

    private FieldValue value(PaperTypeId type, ExtractedField field) {
        FieldSpec spec = catalogue.field(field.name()).orElseThrow();
        List<String> keys = Keys.ofField(
                type.value(), field.name(), field.method().name(), spec.kind().name());
        return new FieldValue(
                field.name(),
                field.value(),
                field.raw(),
                field.page(),
                field.box(),
                field.method(),
                calibrator.probability(keys, field.score()),
                calibrator.accepts(keys, field.score()),
                field.alternatives(),
                spec.importance());
    }
}
