package vn.sohoa.core.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;

/**
 * Puts what people said into the words of a page. A correction finds its place by its box, so it finds it again when the page
 * is read anew and its words differ a little. Applied twice it changes nothing more.
 */
public final class Corrections {

    /** Of a word that a person has read. */
    static final int CERTAIN = 100;

    private static final Set<FieldValue.Method> FROM_WORDS =
            EnumSet.of(FieldValue.Method.LABEL, FieldValue.Method.LAYOUT, FieldValue.Method.PATTERN);

    private Corrections() {}

    /**
     * The page after corrections.
     *
     * @param lost corrections whose place holds no words: what the page says there is not changed
     */
    public record Corrected(OcrPage page, List<Correction> lost) {

        public Corrected {
            lost = List.copyOf(lost);
        }
    }

    /**
     * The corrections that change what a page says: those of values that were read from its words.
     *
     * @param asPrinted whether the standard form of a field is what is printed; of a date it is not
     */
    public static List<Correction> of(List<PaperEntry> papers, Predicate<String> asPrinted) {
        return papers.stream()
                .flatMap(paper -> paper.fields().stream())
                .filter(field -> field.state() == PaperEntry.FieldState.CORRECTED)
                .filter(field -> FROM_WORDS.contains(field.proposal().method()) && asPrinted.test(field.name()))
                .map(Corrections::of)
                .toList();
    }

    private static Correction of(PaperEntry.FieldEntry field) {
        FieldValue proposal = field.proposal();
        return new Correction(field.name(), proposal.page(), proposal.box(), proposal.raw(), field.value());
    }

    /**
     * Applies corrections one after another: of two for the same place, the last one counts.
     *
     * @param corrections of this page, of fields whose standard form is what is printed
     */
    public static Corrected apply(OcrPage page, List<Correction> corrections) {
        List<List<List<OcrWord>>> words = page.blocks().stream()
                .map(block -> block.lines().stream().map(OcrLine::words).collect(Collectors.toList()))
                .toList();
        List<Correction> lost = new ArrayList<>();
        for (Correction correction : corrections) {
            if (!correction.value().isEmpty() && !apply(words, correction)) {
                lost.add(correction);
            }
        }
        return new Corrected(withWords(page, words), lost);
    }

    /** @return whether its place holds words */
    private static boolean apply(List<List<List<OcrWord>>> blocks, Correction correction) {
        List<Place> places = new ArrayList<>();
        for (List<List<OcrWord>> lines : blocks) {
            for (int line = 0; line < lines.size(); line++) {
                Place.in(lines, line, correction.box()).ifPresent(places::add);
            }
        }
        if (places.isEmpty()) {
            return false;
        }
        List<OcrWord> read =
                places.stream().flatMap(place -> place.words().stream()).toList();
        List<String> tokens =
                List.of(wanted(read, correction, places.size() > 1).split(" ", -1));
        if (tokens.size() == read.size()) {
            oneForOne(places, tokens);
        } else {
            sharedOut(places, tokens);
        }
        return true;
    }

    /**
     * What the place should say. A word may hold more than the value: a label, a comma.
     *
     * @param roomy whether the box may hold words that stand beside the value
     */
    private static String wanted(List<OcrWord> read, Correction correction, boolean roomy) {
        String current = read.stream().map(OcrWord::text).collect(Collectors.joining(" "));
        String printed = correction.printed();
        boolean shorter = correction.raw().contains(printed);
        boolean isApplied = read.stream().allMatch(word -> word.confidence() == CERTAIN);
        if (current.equals(printed)) {
            return current;
        }
        if (!correction.raw().isEmpty()
                && current.contains(correction.raw())
                && (shorter || !current.contains(printed))) {
            return current.replace(correction.raw(), printed);
        }
        if (current.contains(printed) && (isApplied || !shorter)) {
            return current;
        }
        return roomy ? Likeness.replaceLikest(current, correction.raw(), printed) : printed;
    }

    private static void oneForOne(List<Place> places, List<String> tokens) {
        int from = 0;
        for (Place place : places) {
            place.replaceEach(tokens.subList(from, from + place.words().size()));
            from += place.words().size();
        }
    }

    /** Each line gets as many of the words as its part of the whole width. */
    private static void sharedOut(List<Place> places, List<String> tokens) {
        double width = places.stream().mapToInt(place -> place.box().width()).sum();
        double letters = tokens.stream().mapToInt(String::length).sum();
        int from = 0;
        double lettersGiven = 0;
        double widthUsed = 0;
        for (Place place : places) {
            widthUsed += place.box().width();
            int to = from;
            while (to < tokens.size()
                    && (lettersGiven + tokens.get(to).length() / 2.0) * width <= widthUsed * letters) {
                lettersGiven += tokens.get(to++).length();
            }
            place.replaceAll(tokens.subList(from, to));
            from = to;
        }
    }

    private static OcrPage withWords(OcrPage page, List<List<List<OcrWord>>> words) {
        List<OcrBlock> blocks = new ArrayList<>();
        for (int b = 0; b < words.size(); b++) {
            OcrBlock block = page.blocks().get(b);
            List<OcrLine> lines = new ArrayList<>();
            for (int l = 0; l < words.get(b).size(); l++) {
                OcrLine line = block.lines().get(l);
                // a line stands for ink: one that keeps no word of its own has them on the line before
                if (!words.get(b).get(l).isEmpty() || line.words().isEmpty()) {
                    lines.add(new OcrLine(
                            line.box(),
                            line.slope(),
                            line.baseline(),
                            words.get(b).get(l)));
                }
            }
            if (!lines.isEmpty() || block.lines().isEmpty()) {
                blocks.add(new OcrBlock(block.box(), lines));
            }
        }
        return new OcrPage(
                page.width(),
                page.height(),
                page.dpi(),
                page.rotation(),
                page.ink(),
                page.source(),
                page.engine(),
                blocks);
    }
}
