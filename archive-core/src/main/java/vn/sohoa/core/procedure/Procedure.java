package vn.sohoa.core.procedure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sohoa.core.code.ProcedureCode;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.text.VietnameseText;

/**
 * A version of an administrative procedure (thủ tục hành chính). A dossier keeps the one in force on the day of its reception.
 *
 * @param name NFC
 * @param field of the law (lĩnh vực), NFC
 * @param from first day in force
 * @param to last day in force; empty until a later version follows
 * @param papers in the order of the procedure
 * @param result type of the paper that the citizen gets; empty where it is of no known type, {@link #NO_RESULT} where there
 *     is none
 */
public record Procedure(
        ProcedureCode code,
        String name,
        String field,
        AgencyLevel level,
        LocalDate from,
        Optional<LocalDate> to,
        List<RequiredPaper> papers,
        Optional<PaperTypeId> result) {

    /** Không có kết quả: stands for the type where the citizen gets no paper. */
    public static final PaperTypeId NO_RESULT = new PaperTypeId("khong-co-ket-qua");

    public Procedure {
        name = VietnameseText.nfc(name);
        field = VietnameseText.nfc(field);
        papers = List.copyOf(papers);
        if (name.isBlank() || field.isBlank()) {
            throw new IllegalArgumentException("a procedure has a name and a field");
        }
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("a procedure does not end before it begins");
        }
        Set<String> names = new HashSet<>();
        for (RequiredPaper paper : papers) {
            if (!names.add(paper.name())) {
                throw new IllegalArgumentException("two required papers have the name " + paper.name());
            }
        }
    }

    /** The same with these papers. */
    public Procedure with(List<RequiredPaper> required) {
        return new Procedure(code, name, field, level, from, to, required, result);
    }

    /** Types of papers that may be taken from other dossiers. */
    public Set<PaperTypeId> reusableTypes() {
        return papers.stream()
                .filter(RequiredPaper::isReusable)
                .flatMap(paper -> paper.types().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What search by name compares: code, name and field without marks, in small letters. */
    public String searchWords() {
        return String.join(" ", words(code + " " + name + " " + field));
    }

    /** The words of a search, as in {@link #searchWords}. */
    public static List<String> words(String text) {
        return Arrays.stream(VietnameseText.ascii(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
