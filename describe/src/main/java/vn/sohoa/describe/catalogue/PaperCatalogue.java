package vn.sohoa.describe.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoa.core.describe.PaperTypeId;

/**
 * The types of paper at one-stop shops: civil status, residence, land, business, building and driving papers, the forms of
 * Circular 03/2025/TT-VPCP, and the kinds of administrative documents 01 to 31 of Circular 05/2025/TT-BNV.
 */
public final class PaperCatalogue {

    private static final String RESOURCE = "paper-types.json";

    private final Map<PaperTypeId, PaperType> types = new LinkedHashMap<>();
    private final Map<String, FieldSpec> fields = new LinkedHashMap<>();

    private PaperCatalogue(Entries entries) {
        entries.fields.forEach((name, field) ->
                fields.put(name, new FieldSpec(name, field.kind, field.vi, field.en, field.importance)));
        for (Type type : entries.types) {
            PaperTypeId id = new PaperTypeId(type.id);
            types.put(
                    id,
                    new PaperType(
                            id,
                            type.vi,
                            type.en,
                            type.code,
                            Boolean.TRUE.equals(type.result),
                            type.titles,
                            type.fields.stream().map(this::requireField).toList()));
        }
    }

    /** Reads the catalogue that comes with the program. */
    public static PaperCatalogue load() {
        try (InputStream in = Objects.requireNonNull(PaperCatalogue.class.getResourceAsStream(RESOURCE))) {
            return new PaperCatalogue(JsonMapper.shared().readValue(in, Entries.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of the catalogue, without {@link PaperTypeId#OTHER}. */
    public List<PaperType> types() {
        return List.copyOf(types.values());
    }

    public Optional<PaperType> find(PaperTypeId id) {
        return Optional.ofNullable(types.get(id));
    }

    public Optional<FieldSpec> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    private FieldSpec requireField(String name) {
        return Objects.requireNonNull(fields.get(name), () -> "the catalogue has no field " + name);
    }

    private record Entries(int version, Map<String, Field> fields, List<Type> types) {}

    private record Field(FieldSpec.Kind kind, String vi, String en, int importance) {}

    private record Type(
            String id,
            String vi,
            String en,
            String code,
            @Nullable Boolean result,
            List<String> titles,
            List<String> fields) {}
}
