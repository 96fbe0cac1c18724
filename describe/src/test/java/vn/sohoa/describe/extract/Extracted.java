package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.catalogue.PaperType;

/** The fields that are read off sketches. */
record Extracted(List<ExtractedField> fields) {

    private static final FieldExtractor EXTRACTOR = new FieldExtractor();

    static PaperType type(String id) {
        return PaperCatalogue.load().find(new PaperTypeId(id)).orElseThrow();
    }

    static Extracted of(String type, PageSketch... pages) {
        return of(type, PageCodes.NONE, pages);
    }

    static Extracted of(String type, PageCodes codes, PageSketch... pages) {
        return new Extracted(EXTRACTOR.extract(type(type), pages(pages), codes).fields());
    }

    static boolean handFilled(String type, PageSketch... pages) {
        return EXTRACTOR.extract(type(type), pages(pages), PageCodes.NONE).handFilled();
    }

    private static List<DossierPage> pages(PageSketch... sketches) {
        List<DossierPage> pages = new ArrayList<>();
        for (PageSketch sketch : sketches) {
            pages.add(sketch.page());
        }
        return pages;
    }

    /** Values by name. */
    Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        fields.forEach(field -> values.put(field.name(), field.value()));
        return values;
    }

    ExtractedField get(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + values()));
    }
}
