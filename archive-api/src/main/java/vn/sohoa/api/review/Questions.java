package vn.sohoa.api.review;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohoa.api.security.Gate;
import vn.sohoa.api.viewlog.Viewing;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.review.Answer;
import vn.sohoa.core.review.ReviewItem;
import vn.sohoa.core.review.ReviewQueue;
import vn.sohoa.describe.catalogue.FieldSpec;

/** The review queue for people: items in their words, answers as they type them. */
@Component
public final class Questions {

    /** More than one person answers while the next ones are fetched. */
    private static final int MOST = 20;

    private static final int CHOICES = 9;

    private final ReviewQueue queue;
    private final Pictures pictures;
    private final PaperWords words;
    private final Gate gate;
    private final Viewing viewing;

    Questions(ReviewQueue queue, Catalogue catalogue, PaperWords words, Gate gate, Viewing viewing) {
        this.viewing = viewing;
        this.gate = gate;
        this.queue = queue;
        pictures = new Pictures(catalogue);
        this.words = words;
    }

    /** As {@link ReviewQueue#next}, 20 at most; in the log of views before anybody sees them. */
    public List<Question> next(Actor actor, int count, Locale locale) {
        List<ReviewItem> items = queue.next(actor.signature(), gate.scope(Action.DESCRIBE), Math.clamp(count, 1, MOST));
        viewing.viewed(
                actor,
                items.stream()
                        .map(item -> new Viewing.PaperPlace(item.dossier(), item.paper(), item.page()))
                        .toList());
        return items.stream().map(item -> question(item, locale)).toList();
    }

    /** As {@link ReviewQueue#waiting}. */
    public long waiting() {
        return queue.waiting(gate.scope(Action.DESCRIBE));
    }

    /**
     * As {@link ReviewQueue#answer}.
     *
     * @param typed what is right, for {@link Reply#CORRECT}
     * @throws InvalidValueException when that is no value of the field
     */
    public void answer(Actor actor, UUID item, Reply reply, String typed) {
        queue.find(item).ifPresent(asked -> gate.require(Action.DESCRIBE, asked.dossier()));
        Answer answer = switch (reply) {
            case ACCEPT -> new Answer.Accept();
            case UNREADABLE -> new Answer.Unreadable();
            case SKIP -> new Answer.Skip();
            case CORRECT -> correction(item, typed);
        };
        queue.answer(actor.signature(), item, answer);
    }

    private Answer correction(UUID id, String typed) {
        ReviewItem item = queue.find(id).orElseThrow(() -> new NotFoundException("review item", id));
        String value = item.field().isEmpty() ? type(typed) : value(item.field(), typed);
        return value.equals(item.value()) ? new Answer.Accept() : new Answer.Correct(value);
    }

    private String type(String typed) {
        return words.typeNamed(typed)
                .orElseThrow(() -> new InvalidValueException("type"))
                .value();
    }

    private String value(String field, String typed) {
        FieldSpec.Kind kind = words.kind(field);
        return TypedValue.standard(kind, typed)
                .orElseThrow(() -> new InvalidValueException(kind.name().toLowerCase(Locale.ROOT)));
    }

    private Question question(ReviewItem item, Locale locale) {
        boolean ofPaper = item.field().isEmpty();
        return new Question(
                item,
                words.type(item.type(), locale),
                ofPaper ? "" : words.field(item.field(), locale),
                shown(item, item.value(), locale),
                ofPaper || TypedValue.beginsWithLetter(words.kind(item.field())),
                item.alternatives().stream()
                        .filter(value -> !value.equals(item.value()))
                        .limit(CHOICES)
                        .map(value -> new Question.Choice(value, shown(item, value, locale)))
                        .toList(),
                pictures.of(item.page(), item.box()).orElse(null),
                (int) Math.round(item.confidence() * 10));
    }

    private String shown(ReviewItem item, String value, Locale locale) {
        return item.field().isEmpty() ? words.type(new PaperTypeId(value), locale) : words.value(item.field(), value);
    }
}
