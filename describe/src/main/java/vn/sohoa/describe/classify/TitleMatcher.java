package vn.sohoa.describe.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.catalogue.PaperType;

/** Finds titles of the catalogue at the beginning of a text, as long as no more than about one letter in eight is misread. */
final class TitleMatcher {

    private static final int LETTERS_PER_ERROR = 8;

    /** Titles as short as đề án and dự án differ by one letter. */
    private static final int TOO_SHORT_FOR_ERRORS = 6;

    private final List<Title> titles = new ArrayList<>();

    TitleMatcher(PaperCatalogue catalogue) {
        for (PaperType type : catalogue.types()) {
            type.titles().forEach(title -> titles.add(new Title(type.id(), String.join("", Fragment.fold(title)))));
        }
    }

    /**
     * A title found.
     *
     * @param likeness 1 for letter by letter, 0 at the most errors allowed
     * @param letters how many letters of the text it takes
     */
    record Match(PaperTypeId type, double likeness, int letters) {}

    private record Title(PaperTypeId type, String letters) {}

    /** The longest title that a text begins with: a longer one says more. */
    Optional<Match> longest(String text) {
        Match best = null;
        for (Title title : titles) {
            int most = title.letters.length() < TOO_SHORT_FOR_ERRORS
                    ? 0
                    : Math.max(1, title.letters.length() / LETTERS_PER_ERROR);
            boolean shorter = best != null && title.letters.length() < best.letters;
            if (shorter || title.letters.length() > text.length() + most) {
                continue;
            }
            int errors = PrefixDistance.of(title.letters, text, most);
            if (errors <= most) {
                double likeness = 1 - errors / (most + 1.0);
                if (best == null || title.letters.length() > best.letters || likeness > best.likeness) {
                    best = new Match(title.type, likeness, title.letters.length());
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
