package vn.sohoa.describe.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.text.VietnameseText;
import vn.sohoa.describe.catalogue.FieldSpec;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.catalogue.PaperType;
import vn.sohoa.describe.confidence.Keys;
import vn.sohoa.describe.confidence.Outcome;
import vn.sohoa.describe.extract.ExtractedField;
import vn.sohoa.describe.extract.FieldExtractor;

/** Reads fields of papers whose values are known, and compares. */
public final class FieldOutcomes {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What abstracts begin with, or not. */
    private static final Pattern ABOUT = Pattern.compile("^\\s*(v/v|về việc)\\s+");

    /** More than {@code Ủy ban nhân dân} has. */
    private static final int WORDS_OF_AN_OFFICE = 6;

    private static final RecordId RECORD = new RecordId(new UUID(0, 1));

    private final FieldExtractor extractor = new FieldExtractor();
    private final PaperCatalogue catalogue;

    public FieldOutcomes(PaperCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** One for each field that was read; a field that the paper does not say is wrong whatever it reads. */
    public List<Outcome> of(KnownPaper paper) {
        Optional<PaperType> type = catalogue.find(paper.type());
        List<Outcome> outcomes = new ArrayList<>();
        if (type.isPresent() && !paper.fields().isEmpty()) {
            for (ExtractedField field :
                    extractor.extract(type.get(), pages(paper), PageCodes.NONE).fields()) {
                FieldSpec.Kind kind =
                        catalogue.field(field.name()).map(FieldSpec::kind).orElse(FieldSpec.Kind.TEXT);
                String truth = paper.fields().getOrDefault(field.name(), "");
                outcomes.add(new Outcome(
                        Keys.ofField(
                                paper.type().value(),
                                field.name(),
                                field.method().name(),
                                kind.name()),
                        field.score(),
                        isSame(field.value(), truth)
                                || (kind == FieldSpec.Kind.AGENCY && isOffice(field.value(), truth))));
            }
        }
        return outcomes;
    }

    /** Case, blanks, punctuation, the place of a tone and the V/v of an abstract make no difference; letters, tones and digits do. */
    public static boolean isSame(String read, String truth) {
        return !truth.isEmpty() && bare(read).equals(bare(truth));
    }

    /** An office without the place it is in: the head of a form does not always repeat it. */
    private static boolean isOffice(String read, String truth) {
        return read.split(" ", -1).length >= WORDS_OF_AN_OFFICE && bare(truth).startsWith(bare(read));
    }

    private static String bare(String text) {
        String same =
                VietnameseText.unifyTonePlacement(VietnameseText.nfc(text)).toLowerCase(Locale.ROOT);
        return NO_LETTERS.matcher(ABOUT.matcher(same).replaceFirst("")).replaceAll("");
    }

    private static List<DossierPage> pages(KnownPaper paper) {
        List<DossierPage> pages = new ArrayList<>();
        for (int i = 0; i < paper.pages().size(); i++) {
            pages.add(new DossierPage(
                    new PageId(RECORD, i + 1), false, Optional.of(paper.pages().get(i))));
        }
        return pages;
    }
}
