package vn.sohoa.search.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;

/**
 * Cuts NFC text into syllables in the form of a tier: runs of letters, marks and digits. Unlike Lucene's standard
 * tokenizer it also cuts at {@code .}, {@code :} and apostrophes inside words, because recognised text often lacks the
 * blank after them ("xã.Ngày", "tên:Nguyễn"). No stop words: "Văn", "Thị" and "Là" are names.
 */
public final class SyllableAnalyzer extends Analyzer {

    private static final int ZERO_WIDTH_SPACE = 0x200B;

    /** Vietnamese has some seven thousand syllables; twice with and without capitals is plenty. */
    private static final int MOST_KNOWN = 32_768;

    private final Tier tier;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    SyllableAnalyzer(Tier tier) {
        this.tier = tier;
    }

    /** A syllable and where it stands in the text. */
    public record Syllable(String form, int start, int end) {}

    /** The syllables of a text in the form of this analyzer's tier. */
    public List<Syllable> syllables(String text) {
        List<Syllable> found = new ArrayList<>();
        try (TokenStream stream = tokenStream(tier.field(), text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                found.add(new Syllable(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer runs = CharTokenizer.fromTokenCharPredicate(SyllableAnalyzer::isPartOfSyllable);
        return new TokenStreamComponents(runs, new TierFilter(runs));
    }

    /**
     * A syllable in the form of this analyzer's tier; empty in every tier or in none.
     *
     * @param syllable as it stands in NFC text, or in the form of a stricter tier
     */
    public String form(String syllable) {
        if (isPlain(syllable)) {
            return syllable;
        }
        String form = known.get(syllable);
        if (form == null) {
            if (known.size() >= MOST_KNOWN) {
                known.clear();
            }
            form = tier.form(syllable);
            known.put(syllable, form);
        }
        return form;
    }

    /** Small bare letters and digits are the same in every tier. Numbers have no end, so they are not to be remembered. */
    private static boolean isPlain(String syllable) {
        for (int i = 0; i < syllable.length(); i++) {
            char character = syllable.charAt(i);
            if ((character < 'a' || character > 'z') && (character < '0' || character > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPartOfSyllable(int character) {
        return Character.isLetterOrDigit(character)
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    case Character.FORMAT -> character != ZERO_WIDTH_SPACE;
                    default -> false;
                };
    }

    /** Brings tokens into the form of a tier; those without letter or digit leave no gap. */
    private final class TierFilter extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        TierFilter(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            while (input.incrementToken()) {
                String form = form(term.toString());
                if (!form.isEmpty()) {
                    term.setEmpty().append(form);
                    return true;
                }
            }
            return false;
        }
    }
}
