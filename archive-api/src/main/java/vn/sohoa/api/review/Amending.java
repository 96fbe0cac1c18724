package vn.sohoa.api.review;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.review.Amendments;
import vn.sohoa.core.review.Amendments.Seen;
import vn.sohoa.describe.catalogue.FieldSpec;

/** What people put right unasked, as they type it. */
@Component
public final class Amending {

    /** Personal id; enterprise code, with that of a branch or without. */
    private static final Pattern OWNER_CODE = Pattern.compile("\\d{12}|\\d{10}(?:-\\d{3})?");

    private final Amendments amendments;
    private final PaperWords words;

    Amending(Amendments amendments, PaperWords words) {
        this.amendments = amendments;
        this.words = words;
    }

    /**
     * As {@link Amendments#correctField}, or {@link Amendments#addField} where the paper has no such field and its type has.
     *
     * @param paper as the catalogue knows it
     * @param typed as people write it or in the field's standard form
     * @throws InvalidValueException when that is no value of the field
     * @throws NotFoundException when neither has it
     */
    public void field(Actor actor, PaperEntry paper, String field, String typed, Seen seen) {
        if (paper.field(field).isPresent()) {
            field(actor, paper.id(), field, typed, seen);
        } else if (words.fields(paper.type()).contains(field)) {
            String value = standard(words.kind(field), typed);
            amendments.addField(actor.signature(), paper.id(), field, value, words.importance(field));
        } else {
            throw new NotFoundException("field of paper " + paper.id(), field);
        }
    }

    /** As {@link Amendments#emptyField}. */
    public void unreadable(Actor actor, PaperId paper, String field, Seen seen) {
        amendments.emptyField(actor.signature(), paper, field, seen);
    }

    /**
     * As {@link Amendments#correctField}.
     *
     * @param typed as people write it or in the field's standard form
     * @throws InvalidValueException when that is no value of the field
     */
    public void field(Actor actor, PaperId paper, String field, String typed, Seen seen) {
        amendments.correctField(actor.signature(), paper, field, standard(words.kind(field), typed), seen);
    }

    /**
     * As {@link Amendments#correctType}.
     *
     * @param typed name or id of a type
     * @throws InvalidValueException when there is no such type
     */
    public void type(Actor actor, PaperId paper, String typed, Seen seen) {
        amendments.correctType(
                actor.signature(),
                paper,
                words.typeNamed(typed).orElseThrow(() -> new InvalidValueException("type")),
                seen);
    }

    /**
     * As {@link Amendments#confirmOwner}; one of code and name may be empty.
     *
     * @throws InvalidValueException when the code is neither a personal id nor an enterprise code, or the name is none
     */
    public void owner(Actor actor, DossierId dossier, String code, String name, Seen seen) {
        String bare = code.replace(" ", "");
        if (bare.isEmpty() ? name.isBlank() : !OWNER_CODE.matcher(bare).matches()) {
            throw new InvalidValueException("owner");
        }
        String known = name.isBlank() ? "" : standard(FieldSpec.Kind.NAME, name);
        amendments.confirmOwner(actor.signature(), dossier, bare, known, seen);
    }

    /** As {@link Amendments#rejectOwner}. */
    public void noOwner(Actor actor, DossierId dossier, Seen seen) {
        amendments.rejectOwner(actor.signature(), dossier, seen);
    }

    private static String standard(FieldSpec.Kind kind, String typed) {
        return TypedValue.standard(kind, typed)
                .orElseThrow(() -> new InvalidValueException(kind.name().toLowerCase(Locale.ROOT)));
    }
}
