package vn.sohoa.describe.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.text.VietnameseText;

/**
 * Papers that make a dossier restricted by itself: those about health (Decree 356/2025, article 4.1), criminal records, which
 * are treated the same, and adoption, a family's secret (Civil Code 2015, article 38). Some are types of the catalogue; others
 * have no type, and are told by words of their title or abstract. Birth certificates by hospitals, notices of death and
 * identity cards are not among them: nearly every dossier of civil status holds one, and whoever files it has to see it.
 */
public final class RestrictedPapers {

    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    private final Set<PaperTypeId> types;
    private final List<String> words;

    RestrictedPapers(Set<PaperTypeId> types, List<String> words) {
        this.types = Set.copyOf(types);
        this.words = words.stream().map(RestrictedPapers::folded).toList();
    }

    /** How closely a dossier with a paper of that type is kept, at least. */
    public Sensitivity of(PaperTypeId type) {
        return types.contains(type) ? Sensitivity.RESTRICTED : Sensitivity.ORDINARY;
    }

    /**
     * The same, of a paper that says what it is.
     *
     * @param said title and abstract as printed; letters count, not their marks, which are read wrongly more often
     */
    public Sensitivity of(PaperTypeId type, List<String> said) {
        String text = said.stream().map(RestrictedPapers::folded).collect(Collectors.joining());
        return words.stream().anyMatch(text::contains) ? Sensitivity.RESTRICTED : of(type);
    }

    /** With a blank at both ends of each word. */
    private static String folded(String text) {
        String bare = VietnameseText.ascii(text).toLowerCase(Locale.ROOT);
        return " " + NO_WORD.matcher(bare).replaceAll(" ").strip() + " ";
    }
}
