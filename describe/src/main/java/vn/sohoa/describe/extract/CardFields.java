package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sohoa.core.code.CardQr;
import vn.sohoa.core.code.LandSerial;
import vn.sohoa.core.describe.FieldValue.Method;
import vn.sohoa.core.describe.PageCode;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.describe.catalogue.FieldSpec;
import vn.sohoa.describe.catalogue.PaperType;

/** What the codes and the machine readable zone of a card or a land certificate say. */
final class CardFields {

    /** Since 2021; the identity cards before had neither code nor zone. */
    private static final Set<String> CARDS = Set.of("can-cuoc-cong-dan", "can-cuoc");

    private static final String LAND = "giay-chung-nhan-quyen-su-dung-dat";

    /** A QR code carries its own correction: what is decoded is what was printed. */
    private static final double QR = 0.95;

    private static final double MRZ = 0.9;

    private CardFields() {}

    static boolean hasCode(PaperType type) {
        return CARDS.contains(type.id().value()) || type.id().value().equals(LAND);
    }

    /** Fields of the type that its codes tell. */
    static List<ExtractedField> ofCodes(PaperType type, List<PageRows> pages, PageCodes codes) {
        List<ExtractedField> fields = new ArrayList<>();
        for (PageRows page : hasCode(type) ? pages : List.<PageRows>of()) {
            for (PageCode code : codes.of(page.id())) {
                values(type, code).forEach((name, value) -> {
                    if (has(type, name)
                            && fields.stream().noneMatch(field -> field.name().equals(name))) {
                        fields.add(new ExtractedField(
                                name, value, value, page.id(), code.box(), Method.QR, QR, List.of()));
                    }
                });
            }
        }
        return fields;
    }

    private static Map<String, String> values(PaperType type, PageCode code) {
        if (!type.id().value().equals(LAND)) {
            return CardQr.read(code.text());
        }
        String text = code.text().substring(0, Math.min(code.text().length(), 2_000));
        return LandSerial.findIn(text)
                .map(found -> Map.of("seri-gcn", found.value().value()))
                .orElse(Map.of());
    }

    /** Fields of the type that the zone tells; its name without marks is no field. */
    static List<ExtractedField> ofZone(PaperType type, List<PageRows> pages) {
        return zone(type, pages).map(zone -> fields(type, zone)).orElse(List.of());
    }

    /** The name of the zone, folded, or empty. */
    static String nameOfZone(PaperType type, List<PageRows> pages) {
        return zone(type, pages).map(zone -> zone.mrz().name()).orElse("");
    }

    private static Optional<Zone> zone(PaperType type, List<PageRows> pages) {
        if (!CARDS.contains(type.id().value())) {
            return Optional.empty();
        }
        return pages.stream().flatMap(page -> zone(page).stream()).findFirst();
    }

    private static Optional<Zone> zone(PageRows page) {
        for (int i = 0; i < page.rows().size(); i++) {
            Row row = page.rows().get(i);
            if (row.text().contains("DVNM")) {
                List<String> lines = page.rows().subList(i, Math.min(page.rows().size(), i + 3)).stream()
                        .map(line -> line.text().replace(" ", ""))
                        .toList();
                Optional<Mrz> mrz = Mrz.read(lines);
                if (mrz.isPresent()) {
                    return mrz.map(read -> new Zone(read, row));
                }
            }
        }
        return Optional.empty();
    }

    private static List<ExtractedField> fields(PaperType type, Zone zone) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("so-dinh-danh", zone.mrz.id().value());
        zone.mrz.birth().ifPresent(date -> values.put("ngay-sinh", date.toString()));
        zone.mrz.sex().ifPresent(sex -> values.put("gioi-tinh", sex.word()));
        zone.mrz.expires().ifPresent(date -> values.put("co-gia-tri-den", date.toString()));
        return values.entrySet().stream()
                .filter(entry -> has(type, entry.getKey()))
                .map(entry -> new ExtractedField(
                        entry.getKey(),
                        entry.getValue(),
                        zone.row.text(),
                        zone.row.page(),
                        Row.box(zone.row.tokens()),
                        Method.MRZ,
                        MRZ,
                        List.of()))
                .toList();
    }

    private static boolean has(PaperType type, String field) {
        return type.fields().stream().map(FieldSpec::name).anyMatch(field::equals);
    }

    private record Zone(Mrz mrz, Row row) {}
}
