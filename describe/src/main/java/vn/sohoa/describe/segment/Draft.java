package vn.sohoa.describe.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;
import vn.sohoa.describe.classify.PageClass;
import vn.sohoa.describe.classify.PageGuess;

/** A paper whose pages are still being gathered. */
final class Draft {

    /** Other types are told down to this likelihood. */
    private static final double LEAST_ALTERNATIVE = 0.02;

    private static final int MOST_ALTERNATIVES = 4;

    private final List<DossierPage> pages = new ArrayList<>();
    private final List<Double> joins = new ArrayList<>();
    private final Set<String> personalIds = new HashSet<>();
    private Map<PageClass, Double> likelihoods = Map.of();
    private PageClass first = PageClass.OTHER;
    private String title = "";
    private int heads = 1;
    private int lastNumber;
    private boolean twoSided;

    /** A paper that begins with a page; pages before it that nobody could place belong to it. */
    static Draft beginning(List<DossierPage> before, DossierPage page, PageClass first, PageGuess guess) {
        Draft draft = new Draft();
        draft.pages.addAll(before);
        draft.pages.add(page);
        draft.first = first;
        draft.likelihoods = guess.likelihoods();
        draft.title = guess.title();
        draft.heads = guess.heads();
        draft.lastNumber = Math.max(1, guess.number());
        page.words().ifPresent(words -> draft.personalIds.addAll(personalIds(words)));
        return draft;
    }

    /** A paper of pages that could not be read. */
    static Draft unreadable(List<DossierPage> pages) {
        Draft draft = new Draft();
        draft.pages.addAll(pages);
        return draft;
    }

    void follow(DossierPage page) {
        pages.add(page);
    }

    /** Goes on with a page; one with a printed number that is not the next is not sure to belong here. */
    void goOn(DossierPage page, PageGuess guess, double score) {
        pages.add(page);
        joins.add(guess.number() == 0 || guess.number() == lastNumber + 1 ? score : 0);
        lastNumber = guess.number() > 0 ? guess.number() : lastNumber + 1;
    }

    /** Takes the other side of a card: front and back speak together for the type. */
    void join(DossierPage page, PageGuess guess) {
        pages.add(page);
        twoSided = true;
        if (first.side() == PageClass.Side.BACK) {
            title = guess.title();
        }
        Map<PageClass, Double> together = new HashMap<>();
        double sum = 0;
        for (PaperTypeId type : Cards.TYPES) {
            double both = of(likelihoods, type) * of(guess.likelihoods(), type);
            together.put(PageClass.front(type), both);
            sum += both;
        }
        for (Map.Entry<PageClass, Double> entry : together.entrySet()) {
            entry.setValue(entry.getValue() / sum);
        }
        first = together.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        likelihoods = together;
    }

    private static double of(Map<PageClass, Double> likelihoods, PaperTypeId type) {
        return Math.max(
                1e-6,
                likelihoods.getOrDefault(PageClass.front(type), 0.0)
                        + likelihoods.getOrDefault(PageClass.back(type), 0.0));
    }

    boolean isOneSideOfCard() {
        return !twoSided && Cards.TYPES.contains(first.type());
    }

    boolean isBack() {
        return first.side() == PageClass.Side.BACK;
    }

    boolean sharesPersonalId(OcrPage page) {
        return personalIds(page).stream().anyMatch(personalIds::contains);
    }

    DossierPage lastPage() {
        return pages.getLast();
    }

    int lastNumber() {
        return lastNumber;
    }

    Segment segment() {
        PaperTypeId type = first.type();
        List<PaperTypeId> alternatives = likelihoods.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_ALTERNATIVE)
                .filter(entry -> entry.getKey().side() != PageClass.Side.CONTINUATION)
                .sorted(Map.Entry.<PageClass, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(entry -> entry.getKey().type())
                .distinct()
                .filter(other -> !other.equals(type))
                .limit(MOST_ALTERNATIVES)
                .toList();
        return new Segment(type, first, likelihoods.getOrDefault(first, 0.0), joins, alternatives, title, heads, pages);
    }

    /** Runs of 12 digits, also within the machine readable zone. */
    private static Set<String> personalIds(OcrPage page) {
        Set<String> ids = new HashSet<>();
        page.words().limit(200).map(OcrWord::text).forEach(text -> {
            String digits = text.replaceAll("[^0-9]", "");
            if (digits.length() >= 12 && digits.length() < 40) {
                for (int at = 0; at + 12 <= digits.length(); at++) {
                    ids.add(digits.substring(at, at + 12));
                }
            }
        });
        return ids;
    }
}
