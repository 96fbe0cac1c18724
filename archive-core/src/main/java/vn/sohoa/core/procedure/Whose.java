package vn.sohoa.core.procedure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.procedure.PaperFacts.Said;
import vn.sohoa.core.text.VietnameseText;

/**
 * Whether a paper in a dossier of an owner is the owner's: a child's dossier holds the mother's card too. The number on the
 * paper decides; where it has none, another name on it speaks against. A name never speaks for anybody.
 */
final class Whose {

    /** Fields with the number of a person whom a paper is about. */
    static final List<String> PERSONS = List.of("so-dinh-danh", "chong-so-dinh-danh", "vo-so-dinh-danh");

    /** Fields with their names. */
    static final List<String> NAMES = List.of("ho-ten", "chong-ho-ten", "vo-ho-ten");

    /** Of a certificate of birth by a hospital the mother's number is known, not the child's whom it is for. */
    private static final String OF_THE_MOTHER = "giay-chung-sinh";

    private Whose() {}

    static boolean isOf(String owner, PaperFacts paper) {
        if (PersonalId.find(owner).isEmpty()) {
            // of an enterprise: persons on its papers only act for it
            return paper.first(List.of("ma-so-doanh-nghiep", "ma-so-ho-kinh-doanh"))
                    .map(Said::value)
                    .filter(code -> !code.equals(owner))
                    .isEmpty();
        }
        List<String> numbers = values(PERSONS, paper);
        if (!numbers.isEmpty()) {
            return numbers.contains(owner) || paper.type().value().equals(OF_THE_MOTHER);
        }
        List<String> names = values(NAMES, paper).stream().map(Whose::bare).toList();
        return names.isEmpty() || paper.ownerName().isEmpty() || names.contains(bare(paper.ownerName()));
    }

    private static List<String> values(List<String> fields, PaperFacts paper) {
        return fields.stream()
                .flatMap(field -> Optional.ofNullable(paper.fields().get(field)).stream())
                .map(Said::value)
                .toList();
    }

    private static String bare(String name) {
        return VietnameseText.ascii(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
