package vn.sohoa.describe.classify;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sohoa.core.text.VietnameseText;

/** The cells of Decree 30/2020 and other signs of a page's layout. */
final class LayoutFeatures {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:trang |- ?)?0?([0-9]{1,2})(?: ?/? ?[0-9]{1,2}| ?-)?");
    private static final Pattern FOREIGN = Pattern.compile("(?:the|of|and|this|that|les?|des|une|est|pour|dans|with)");

    /** The symbol of a document: {@code 15/QĐ-BNV}, {@code 12/2025/NĐ-CP}, {@code 7/UBND-VX}. */
    private static final Pattern SYMBOL =
            Pattern.compile("[0-9]{1,5}[a-z]?[/l1](?:(?:19|20)[0-9]{2}/)?([A-ZĐa-zđ]{2,8})(?:[-–]([A-ZĐa-zđ]{1,8}))?");

    private LayoutFeatures() {}

    static void addTo(FeatureBag bag, PageView view, TitleZone zone) {
        head(bag, view);
        size(bag, view);
        title(bag, view, zone);
        letters(bag, view);
        pageNumber(bag, view);
        body(bag, view);
    }

    private static void head(FeatureBag bag, PageView view) {
        List<Fragment> states = view.stateNames();
        if (states.isEmpty()) {
            bag.add("L:no-state", 0.8);
        } else {
            double x = (double) states.getFirst().middleX() / view.page().width();
            bag.add(x > 0.57 ? "L:state-right" : "L:state-middle", 0.8);
            double y = (double) states.getFirst().middleY() / view.page().height();
            bag.add(y < 0.25 ? "L:state-high" : "L:state-low", 0.6);
        }
        view.startingWith("so ").ifPresent(number -> bag.add("L:number", 0.5));
        view.fragments().stream()
                .filter(fragment -> fragment.middleY() < view.page().height() * 0.35)
                .map(fragment -> SYMBOL.matcher(fragment.text().replace(" ", "")))
                .filter(Matcher::find)
                .findFirst()
                .ifPresent(symbol -> symbol(bag, symbol));
        view.fragments().stream()
                .filter(fragment -> fragment.foldedText().matches("(v v|ve viec) .*"))
                .findFirst()
                .ifPresent(about -> bag.add(
                        about.middleX() < view.page().width() * 0.42
                                        && about.middleY() < view.page().height() / 3
                                ? "L:about-left"
                                : "L:about",
                        1.2));
    }

    private static void symbol(FeatureBag bag, Matcher symbol) {
        bag.add("S:" + String.join("", Fragment.fold(symbol.group(1))), 1.4);
        if (symbol.group(2) != null) {
            bag.add("S2:" + String.join("", Fragment.fold(symbol.group(2))), 0.7);
        }
    }

    private static void size(FeatureBag bag, PageView view) {
        double wide = (double) view.page().width() / view.page().height();
        bag.add(wide > 1.2 ? "L:wide" : wide > 0.85 ? "L:square" : "L:tall", 0.6);
        double inches = (double) view.page().height() / Math.max(72, view.page().dpi());
        bag.add(inches < 4 ? "L:card" : inches < 9 ? "L:small" : "L:sheet", 0.6);
        long words = view.fragments().stream()
                .mapToLong(fragment -> fragment.folded().size())
                .sum();
        bag.add(
                words < 12 ? "L:few-words" : words < 60 ? "L:some-words" : words < 200 ? "L:words" : "L:many-words",
                0.6);
    }

    private static void title(FeatureBag bag, PageView view, TitleZone zone) {
        if (zone.title().isEmpty()) {
            bag.add("L:no-title", 0.8);
            return;
        }
        Fragment first = zone.title().getFirst();
        double large = first.box().height() / view.letterHeight();
        bag.add(large > 1.35 ? "L:large-title" : "L:plain-title", 0.5);
        double high = (double) first.middleY() / view.page().height();
        bag.add(high < 0.35 ? "L:title-high" : "L:title-low", 0.5);
        boolean centred = Math.abs(first.middleX() - view.page().width() / 2)
                < view.page().width() / 7;
        bag.add(centred ? "L:title-centred" : "L:title-aside", 0.4);
        String text = first.foldedText();
        bag.add("t1:" + first.folded().getFirst(), 1.0);
        if (first.folded().size() > 1) {
            bag.add("t1:" + first.folded().get(0) + "_" + first.folded().get(1), 1.0);
        }
        bag.add(text.length() < 14 ? "L:short-title" : text.length() < 40 ? "L:middling-title" : "L:long-title", 0.4);
    }

    private static void letters(FeatureBag bag, PageView view) {
        StringBuilder text = new StringBuilder();
        int foreign = 0;
        int odd = 0;
        int words = 0;
        for (Fragment fragment : view.fragments()) {
            text.append(fragment.text());
            for (String word : fragment.folded()) {
                words++;
                foreign += FOREIGN.matcher(word).matches() ? 1 : 0;
                odd += isOdd(word) ? 1 : 0;
            }
        }
        double own = VietnameseText.ownLetters(VietnameseText.nfc(text.toString())) / Math.max(1.0, text.length());
        bag.add(own < 0.02 ? "L:not-vietnamese" : own < 0.1 ? "L:hardly-vietnamese" : "L:vietnamese", 1.0);
        if (foreign * 12 > words) {
            bag.add("L:foreign-words", 1.5);
        }
        double junk = odd / Math.max(1.0, words);
        bag.add(junk > 0.4 ? "L:junk" : junk > 0.15 ? "L:some-junk" : "L:no-junk", 1.0);
        int confidence = view.page().meanConfidence();
        bag.add(confidence < 50 ? "L:unsure" : confidence < 80 ? "L:half-sure" : "L:sure", 0.3);
    }

    /** No syllable: letters and digits mixed, or too many consonants. */
    private static boolean isOdd(String word) {
        boolean digits = word.chars().anyMatch(Character::isDigit);
        boolean letters = word.chars().anyMatch(Character::isLetter);
        boolean vowels = word.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
        return letters && (digits || (!vowels && word.length() > 1) || word.length() > 7);
    }

    private static void pageNumber(FeatureBag bag, PageView view) {
        int number = numberOf(view);
        if (number > 1) {
            bag.add("L:later-page", 2.0);
        } else if (number == 1) {
            bag.add("L:page-one", 0.5);
        }
    }

    /** The number printed at the head or foot of a page, or 0. */
    static int numberOf(PageView view) {
        List<Fragment> fragments = view.fragments();
        if (fragments.size() < 2) {
            return 0;
        }
        for (Fragment fragment : Set.of(fragments.getFirst(), fragments.getLast())) {
            boolean edge = fragment.middleY() < view.page().height() * 0.14
                    || fragment.middleY() > view.page().height() * 0.88;
            var match = PAGE_NUMBER.matcher(fragment.foldedText());
            if (edge && match.matches()) {
                return Integer.parseInt(match.group(1));
            }
        }
        return 0;
    }

    private static void body(FeatureBag bag, PageView view) {
        view.startingWith("kinh gui").ifPresent(to -> bag.add("L:to", 0.6));
        view.startingWith("noi nhan").ifPresent(copies -> bag.add("L:copies", 0.6));
        if (view.fragments().stream().anyMatch(fragment -> fragment.text().contains("<<"))) {
            bag.add("L:mrz", 1.5);
        }
        long dotted = view.fragments().stream()
                .filter(fragment ->
                        fragment.text().contains("....") || fragment.text().contains("…"))
                .count();
        bag.add(dotted > 4 ? "L:dotted" : "L:not-dotted", 0.4);
        long articles = view.fragments().stream()
                .filter(fragment -> fragment.foldedText().matches("dieu [0-9].*"))
                .count();
        bag.add(articles > 1 ? "L:articles" : "L:no-articles", 0.4);
        long grounds = view.fragments().stream()
                .filter(fragment -> fragment.foldedText().startsWith("can cu "))
                .count();
        bag.add(grounds > 1 ? "L:grounds" : "L:no-grounds", 0.4);
    }
}
