package vn.sohoa.describe.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoa.core.describe.PaperTypeId;

/** The labels of papers, and where each field is looked for. */
final class Vocabulary {

    static final Vocabulary INSTANCE = load();

    /** The section a paper starts with. */
    static final String SUBJECT = "subject";

    static final String REQUESTER = "requester";

    static final String OTHER = "other";

    static final String ANY = "any";

    private final List<Label> labels;
    private final Map<String, Place> places;
    private final Map<String, Map<String, Place>> ofTypes;

    private Vocabulary(Entries entries) {
        List<Label> all = new ArrayList<>();
        entries.labels.forEach(
                (what, texts) -> texts.forEach(text -> all.add(Label.of(text, Label.Role.VALUE, what, ""))));
        add(all, entries.owners, Label.Role.OWNER);
        entries.phrases.forEach(
                (what, texts) -> texts.forEach(text -> all.add(Label.of(text, Label.Role.PHRASE, what, ""))));
        add(all, entries.persons, Label.Role.PERSON);
        add(all, entries.turns, Label.Role.TURN);
        labels = List.copyOf(all);
        places = Map.copyOf(entries.fields);
        ofTypes = Map.copyOf(entries.types);
    }

    private static void add(List<Label> all, Map<String, List<String>> sections, Label.Role role) {
        sections.forEach((section, texts) -> texts.forEach(text -> all.add(Label.of(text, role, "name", section))));
    }

    private static Vocabulary load() {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("labels.json"))) {
            return new Vocabulary(JsonMapper.shared().readValue(in, Entries.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Label> labels() {
        return labels;
    }

    /** Where a field of a type stands; nowhere where it is read by layout only. */
    Place place(PaperTypeId type, String field) {
        @Nullable Place own = ofTypes.getOrDefault(type.value(), Map.of()).get(field);
        return own == null ? places.getOrDefault(field, Place.NOWHERE) : own;
    }

    /**
     * Where a field stands.
     *
     * @param labels what it may be labelled as, likeliest first
     * @param sections where, likeliest first; {@code any} is everywhere
     */
    record Place(List<String> labels, List<String> sections) {

        static final Place NOWHERE = new Place(List.of(), List.of());

        Place(List<String> labels, @Nullable List<String> sections) {
            this.labels = List.copyOf(labels);
            this.sections = sections == null ? List.of(SUBJECT) : List.copyOf(sections);
        }
    }

    private record Entries(
            Map<String, List<String>> labels,
            Map<String, List<String>> owners,
            Map<String, List<String>> persons,
            Map<String, List<String>> phrases,
            Map<String, List<String>> turns,
            Map<String, Place> fields,
            Map<String, Map<String, Place>> types) {}
}
