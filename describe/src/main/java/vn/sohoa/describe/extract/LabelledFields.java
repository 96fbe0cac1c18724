package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sohoa.describe.catalogue.FieldSpec;
import vn.sohoa.describe.catalogue.PaperType;

/** Fields by their labels. */
final class LabelledFields {

    /** Forms in which people ask for themselves. */
    private static final List<String> OWN_FORMS =
            List.of("don-", "giay-de-nghi", "ban-cam-doan", "to-khai-thay-doi", "giay-uy-quyen", "giay-tiep-nhan");

    private final CandidateFinder finder = new CandidateFinder();
    private final ValueReader reader = new ValueReader();

    /** What is labelled on the pages of a paper. */
    List<Candidate> candidates(PaperType type, List<PageRows> pages) {
        boolean asks = type.fields().stream().anyMatch(field -> field.name().equals("nguoi-yeu-cau"));
        boolean own = !asks && OWN_FORMS.stream().anyMatch(type.id().value()::startsWith);
        return finder.find(pages, asks ? Vocabulary.REQUESTER : Vocabulary.SUBJECT, own);
    }

    /** The first candidate of the likeliest label and section that can be read. */
    Optional<ExtractedField> field(PaperType type, FieldSpec field, List<Candidate> candidates) {
        Vocabulary.Place place = Vocabulary.INSTANCE.place(type.id(), field.name());
        List<Candidate> standing = new ArrayList<>();
        for (String section : place.sections()) {
            for (String label : place.labels()) {
                candidates.stream()
                        .filter(candidate -> candidate.what().equals(label))
                        .filter(candidate -> section.equals(Vocabulary.ANY)
                                || candidate.section().equals(section))
                        .forEach(standing::add);
            }
        }
        return standing.stream()
                .limit(20)
                .flatMap(candidate ->
                        read(field, candidate).map(reading -> candidate.field(field.name(), reading)).stream())
                .limit(4)
                .max(Comparator.comparingDouble(found -> found.score() > 0.5 ? 1 : found.score()));
    }

    private Optional<Reading> read(FieldSpec field, Candidate candidate) {
        boolean wide = isWide(field);
        List<Token> value = wide ? candidate.wide() : candidate.value();
        if (wide && hasText(value)) {
            List<Token> whole = new ArrayList<>(value);
            whole.addAll(candidate.following());
            return wide(field, whole, candidate.below());
        }
        Optional<Reading> here = reader.read(field, value);
        if (here.isPresent() || (hasText(value) && field.kind() != FieldSpec.Kind.PERSONAL_ID)) {
            return here;
        }
        if (field.kind() == FieldSpec.Kind.PERSONAL_ID && hasText(value)) {
            return reader.read(field, candidate.following());
        }
        return reader.read(field, candidate.below())
                .map(reading -> new Reading(
                        reading.value(), reading.tokens(), reading.certainty() * 0.95, reading.alternatives()));
    }

    /** An address that ends in no province may end in the row below. */
    private Optional<Reading> wide(FieldSpec field, List<Token> whole, List<Token> below) {
        Optional<Reading> reading = reader.read(field, whole);
        if (field.kind() != FieldSpec.Kind.ADDRESS || whole.containsAll(below)) {
            return reading;
        }
        List<Token> more = new ArrayList<>(whole);
        more.addAll(below);
        return reader.read(field, more)
                .filter(longer ->
                        reading.isEmpty() || longer.certainty() > reading.get().certainty())
                .or(() -> reading);
    }

    private static boolean hasText(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> !token.isLeader());
    }

    private static boolean isWide(FieldSpec field) {
        return switch (field.kind()) {
            case ADDRESS, AGENCY -> true;
            case TEXT -> !List.of("dan-toc", "quoc-tich", "hang").contains(field.name());
            default -> false;
        };
    }
}
