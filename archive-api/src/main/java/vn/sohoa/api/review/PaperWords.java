package vn.sohoa.api.review;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.text.VietnameseText;
import vn.sohoa.describe.catalogue.FieldSpec;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.catalogue.PaperType;
import vn.sohoa.describe.classify.PageClass;

/** What types of paper and their fields are called. */
@Component
public final class PaperWords {

    private final PaperCatalogue catalogue;
    private final MessageSource messages;

    PaperWords(PaperCatalogue catalogue, MessageSource messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** The id itself where the catalogue no longer has the type. */
    public String type(PaperTypeId id, Locale locale) {
        return id.equals(PaperTypeId.OTHER)
                ? messages.getMessage("paper.other", null, locale)
                : catalogue.find(id).map(type -> type.label(locale)).orElse(id.value());
    }

    /** What a page is: the first of a paper of some type, the back of a card, or one that goes on. */
    public String page(PageClass page, Locale locale) {
        String type = type(page.type(), locale);
        return switch (page.side()) {
            case FRONT -> type;
            case BACK -> messages.getMessage("paper.back", new Object[] {type}, locale);
            case CONTINUATION -> messages.getMessage("paper.continuation", null, locale);
        };
    }

    /** The name itself where the catalogue no longer has the field. */
    public String field(String name, Locale locale) {
        return catalogue.field(name).map(field -> field.label(locale)).orElse(name);
    }

    /** A value as people write it. */
    public String value(String field, String standard) {
        return TypedValue.shown(kind(field), standard);
    }

    /** All types there are by what they are called, in alphabetical order, the type for other papers last. */
    public List<String> types(Locale locale) {
        Stream<String> known =
                catalogue.types().stream().map(type -> type.label(locale)).sorted(Collator.getInstance(locale));
        return Stream.concat(known, Stream.of(type(PaperTypeId.OTHER, locale))).toList();
    }

    /** The type that is meant by a name in either language, or by an id. */
    Optional<PaperTypeId> typeNamed(String typed) {
        String name = VietnameseText.nfc(typed).strip();
        return Stream.concat(catalogue.types().stream().map(PaperType::id), Stream.of(PaperTypeId.OTHER))
                .filter(id -> name.equals(id.value())
                        || name.equalsIgnoreCase(type(id, Locale.of("vi")))
                        || name.equalsIgnoreCase(type(id, Locale.ENGLISH)))
                .findFirst();
    }

    /** The fields that papers of a type have, in order; none of a paper of no type. */
    public List<String> fields(PaperTypeId type) {
        return catalogue
                .find(type)
                .map(known -> known.fields().stream().map(FieldSpec::name).toList())
                .orElse(List.of());
    }

    /** Of being right, 1 to 3. */
    int importance(String field) {
        return catalogue.field(field).map(FieldSpec::importance).orElse(1);
    }

    FieldSpec.Kind kind(String field) {
        return catalogue.field(field).map(FieldSpec::kind).orElse(FieldSpec.Kind.TEXT);
    }
}
