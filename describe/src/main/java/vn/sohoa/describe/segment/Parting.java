package vn.sohoa.describe.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.describe.classify.PageClass;
import vn.sohoa.describe.classify.PageClassifier;
import vn.sohoa.describe.classify.PageGuess;

/** The papers found so far, while the pages of a dossier go by. */
final class Parting {

    /** How much likelier than the words alone say a page goes on with the paper before it. */
    private static final double IN_THE_SAME_FILE = 1.5;

    private static final double IN_ANOTHER_FILE = 0.5;
    private static final double NUMBERED_NEXT = 8;
    private static final double NUMBERED_ONE = 0.2;
    private static final double AFTER_A_CARD = 0.25;
    private static final double AFTER_NOTHING = 0.05;

    /** How much likelier a type is that the manifest names. */
    private static final double EXPECTED = 2;

    private final PageClassifier classifier;
    private final Set<PaperTypeId> expected;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<DossierPage> waiting = new ArrayList<>();

    Parting(PageClassifier classifier, Set<PaperTypeId> expected) {
        this.classifier = classifier;
        this.expected = expected;
    }

    /** A page with nothing to read follows its paper; at the beginning of a file it waits for the one to come. */
    void takeEmpty(DossierPage page, boolean goesOnInFile) {
        boolean beginsFile =
                drafts.isEmpty() || !Segmenter.isSameFile(drafts.getLast().lastPage(), page);
        if (!waiting.isEmpty() || (beginsFile && goesOnInFile)) {
            waiting.add(page);
        } else if (!drafts.isEmpty() && (page.blank() || !beginsFile)) {
            drafts.getLast().follow(page);
        } else if (page.blank()) {
            waiting.add(page);
        } else {
            drafts.add(Draft.unreadable(List.of(page)));
        }
    }

    /** A paper of its own, for a person to say. */
    void takeWordless(DossierPage page) {
        List<DossierPage> pages = new ArrayList<>(waiting);
        waiting.clear();
        pages.add(page);
        drafts.add(Draft.unreadable(pages));
    }

    void take(DossierPage page) {
        OcrPage words = page.words().orElseThrow();
        PageGuess guess = weighed(page, classifier.guess(words));
        PageClass best = guess.ranked().getFirst();
        Optional<Draft> other = otherSide(best, words);
        if (best.side() == PageClass.Side.CONTINUATION && !drafts.isEmpty()) {
            placeWaiting();
            drafts.getLast().goOn(page, guess, guess.of(best));
        } else if (other.isPresent()) {
            placeWaiting();
            other.get().join(page, guess);
        } else {
            PageClass first = best.side() == PageClass.Side.CONTINUATION ? PageClass.OTHER : best;
            drafts.add(Draft.beginning(waiting, page, first, guess));
            waiting.clear();
        }
    }

    List<Draft> end() {
        if (drafts.isEmpty() && !waiting.isEmpty()) {
            drafts.add(Draft.unreadable(waiting));
            waiting.clear();
        }
        placeWaiting();
        return drafts;
    }

    private void placeWaiting() {
        waiting.forEach(page -> drafts.getLast().follow(page));
        waiting.clear();
    }

    /** The words' guess, weighed by where the page lies. */
    private PageGuess weighed(DossierPage page, PageGuess guess) {
        Map<PageClass, Double> weighed = new HashMap<>();
        guess.likelihoods()
                .forEach((type, likelihood) ->
                        weighed.put(type, likelihood * (expected.contains(type.type()) ? EXPECTED : 1)));
        weighed.computeIfPresent(PageClass.CONTINUATION, (type, likelihood) -> likelihood * going(page, guess));
        double sum = weighed.values().stream().mapToDouble(Double::doubleValue).sum();
        weighed.replaceAll((type, likelihood) -> likelihood / sum);
        return new PageGuess(weighed, guess.title(), guess.number(), guess.heads());
    }

    private double going(DossierPage page, PageGuess guess) {
        if (drafts.isEmpty()) {
            return AFTER_NOTHING;
        }
        Draft last = drafts.getLast();
        double odds = Segmenter.isSameFile(last.lastPage(), page) ? IN_THE_SAME_FILE : IN_ANOTHER_FILE;
        if (guess.number() == 1) {
            odds *= NUMBERED_ONE;
        } else if (guess.number() > 1 && guess.number() == last.lastNumber() + 1) {
            odds *= NUMBERED_NEXT;
        }
        return last.isOneSideOfCard() ? odds * AFTER_A_CARD : odds;
    }

    /** A card whose other side this is: the one with the same number, else the one just before. */
    private Optional<Draft> otherSide(PageClass side, OcrPage words) {
        if (!Cards.TYPES.contains(side.type()) || side.side() == PageClass.Side.CONTINUATION) {
            return Optional.empty();
        }
        boolean back = side.side() == PageClass.Side.BACK;
        List<Draft> open = drafts.stream()
                .filter(draft -> draft.isOneSideOfCard() && draft.isBack() != back)
                .toList();
        Optional<Draft> same =
                open.stream().filter(draft -> draft.sharesPersonalId(words)).findFirst();
        return same.or(
                () -> open.stream().filter(draft -> draft == drafts.getLast()).findFirst());
    }
}
