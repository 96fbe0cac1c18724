package vn.sohoa.describe.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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
    private final RestrictedPapers restricted;

    private PaperCatalogue(Entries entries) {
        entries.fields.forEach((name, field) ->
                fields.put(name, new FieldSpec(name, field.kind, field.vi, field.en, field.importance)));
        restricted = new RestrictedPapers(
                entries.types.stream()
                        .filter(type -> type.restricted != null)
                        .map(type -> new PaperTypeId(type.id))
                        .collect(Collectors.toSet()),
                entries.restrictedTitles.stream().map(Title::words).toList());
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

    /** Papers that want their dossier to be kept closely. */
    public RestrictedPapers restricted() {
        return restricted;
    }

    public Optional<FieldSpec> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    private FieldSpec requireField(String name) {
        return Objects.requireNonNull(fields.get(name), () -> "the catalogue has no field " + name);
    }

    private record Entries(int version, Map<String, Field> fields, List<Title> restrictedTitles, List<Type> types) {}

    /** @param words of a title, where the paper may have no type */
    private record Title(String words, String reason) {}

    private record Field(FieldSpec.Kind kind, String vi, String en, int importance) {}

    private record Type(
            String id,
            String vi,
            String en,
            String code,
            @Nullable Boolean result,
            @Nullable String restricted,
            List<String> titles,
            List<String> fields) {}
}
