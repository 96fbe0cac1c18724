package vn.sohoa.describe.classify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.describe.catalogue.PaperCatalogue;

/**
 * What a page is judged by: titles of the catalogue found in the title zone, the words of that zone, the words of the
 * page, and its layout. May be asked by several threads.
 */
public final class PageFeatures {

    private static final int MOST_WORDS = 260;

    private final TitleMatcher matcher;

    public PageFeatures(PaperCatalogue catalogue) {
        matcher = new TitleMatcher(catalogue);
    }

    /** Names and values; values are between 0 and 3. */
    public Map<String, Double> of(OcrPage page) {
        PageView view = PageView.of(page);
        return of(view, TitleZone.of(view)).values();
    }

    FeatureBag of(PageView view, TitleZone zone) {
        FeatureBag bag = new FeatureBag();
        titles(zone, bag);
        words(zone.title(), "t", 1.6, bag);
        words(view.fragments(), "w", 2.2, bag);
        LayoutFeatures.addTo(bag, view, zone);
        return bag;
    }

    private void titles(TitleZone zone, FeatureBag bag) {
        boolean first = true;
        boolean any = false;
        boolean whole = false;
        for (TitleZone.Start start : zone.starts()) {
            Optional<TitleMatcher.Match> match = matcher.longest(start.text());
            if (match.isPresent()) {
                TitleMatcher.Match found = match.get();
                String rank = first ? "T1:" : any ? "Tx:" : "T2:";
                bag.add(rank + found.type(), 1 + 1.5 * found.likeness());
                int rest = start.ownLetters() - found.letters();
                if (first) {
                    bag.add("TR:" + (rest <= 2 ? "0" : rest < 12 ? "1" : "2") + found.type(), 1);
                    bag.add("TR:" + (rest <= 2 ? "0" : rest < 12 ? "1" : "2"), 0.7);
                }
                if (rest <= 2 && !whole) {
                    whole = true;
                    bag.add("TF:" + found.type(), 1 + 1.5 * found.likeness());
                }
                any = true;
            }
            first = false;
        }
        bag.add(any ? "T:some" : zone.starts().isEmpty() ? "T:no-capitals" : "T:unknown", 1.2);
    }

    private static void words(List<Fragment> fragments, String prefix, double weight, FeatureBag bag) {
        Set<String> single = FeatureBag.names();
        Set<String> pairs = FeatureBag.names();
        String before = "";
        int left = MOST_WORDS;
        for (Fragment fragment : fragments) {
            for (String word : fragment.folded()) {
                if (left-- <= 0) {
                    break;
                }
                String name = Character.isDigit(word.charAt(0)) ? "0" : word;
                single.add(name);
                if (!before.isEmpty()) {
                    pairs.add(before + "_" + name);
                }
                before = name;
            }
        }
        bag.addAll(prefix + ":", single, weight);
        bag.addAll(prefix + ":", pairs, weight);
    }
}
