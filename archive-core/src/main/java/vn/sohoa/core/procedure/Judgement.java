package vn.sohoa.core.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sohoa.core.code.PartialDate;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.procedure.PaperFacts.Said;

/** Says of an owner's papers which count on a day. */
final class Judgement {

    /** A person has one of them that counts. */
    private static final Set<String> CARDS = Set.of("can-cuoc", "can-cuoc-cong-dan", "chung-minh-nhan-dan");

    private static final Comparator<PaperOnFile> BEST_FIRST = Comparator.comparing(PaperOnFile::state)
            .thenComparing(
                    paper -> paper.issued().map(PartialDate::earliest).orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(paper -> paper.first().toString());

    private final List<PaperFacts> papers;
    private final LocalDate day;

    /** @param papers all that the owner has of the types that a procedure requires */
    Judgement(List<PaperFacts> papers, LocalDate day) {
        this.papers = papers;
        this.day = day;
    }

    /** Those that may stand for a required paper, the best first. */
    List<PaperOnFile> of(RequiredPaper required) {
        if (!required.isReusable()) {
            return List.of();
        }
        return papers.stream()
                .filter(paper -> required.types().contains(paper.type()))
                .map(paper -> judge(required, paper))
                .sorted(BEST_FIRST)
                .toList();
    }

    private PaperOnFile judge(RequiredPaper required, PaperFacts paper) {
        Optional<PartialDate> issued = paper.issued().flatMap(PaperFacts::date);
        Optional<PartialDate> until = until(required, paper);
        boolean sure = paper.until().map(Said::sure).orElse(true)
                && (required.validMonths() == 0
                        || paper.issued().map(Said::sure).orElse(true));
        return new PaperOnFile(
                paper.id(),
                paper.type(),
                state(required, paper, until),
                sure,
                paper.number().map(Said::value).orElse(""),
                issued,
                until,
                paper.first(),
                paper.pages(),
                paper.dossier(),
                paper.dossierName(),
                paper.version(),
                paper.holding().agency());
    }

    private OnFile state(RequiredPaper required, PaperFacts paper, Optional<PartialDate> until) {
        if (paper.revoked()) {
            return OnFile.REVOKED;
        }
        if (papers.stream().anyMatch(other -> replaces(other, paper))) {
            return OnFile.SUPERSEDED;
        }
        if (until.isPresent() && until.get().earliest().isBefore(day)) {
            return OnFile.EXPIRED;
        }
        return required.validMonths() > 0 && paper.issued().isEmpty() ? OnFile.UNDATED : OnFile.VALID;
    }

    /** Whether one of an owner's papers has a newer one in its place. */
    static boolean isReplaced(PaperId paper, List<PaperFacts> papers) {
        return papers.stream()
                .filter(facts -> facts.id().equals(paper))
                .anyMatch(older -> papers.stream().anyMatch(newer -> replaces(newer, older)));
    }

    private static Optional<PartialDate> until(RequiredPaper required, PaperFacts paper) {
        return LastDay.of(
                paper.until().flatMap(PaperFacts::date),
                paper.issued().flatMap(PaperFacts::date),
                required.validMonths());
    }

    private static boolean replaces(PaperFacts newer, PaperFacts older) {
        return !newer.revoked()
                && isSamePaper(newer, older)
                && earliest(newer)
                        .filter(date -> earliest(older).filter(date::isAfter).isPresent())
                        .isPresent();
    }

    private static boolean isSamePaper(PaperFacts one, PaperFacts other) {
        if (isCard(one) && isCard(other)) {
            return true;
        }
        return one.type().equals(other.type())
                && one.number()
                        .map(Said::value)
                        .filter(number -> other.number().map(Said::value).equals(Optional.of(number)))
                        .isPresent();
    }

    private static boolean isCard(PaperFacts paper) {
        return CARDS.contains(paper.type().value());
    }

    private static Optional<LocalDate> earliest(PaperFacts paper) {
        return paper.issued().flatMap(PaperFacts::date).map(PartialDate::earliest);
    }
}
