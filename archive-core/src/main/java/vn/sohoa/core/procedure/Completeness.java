package vn.sohoa.core.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldState;
import vn.sohoa.core.code.PartialDate;
import vn.sohoa.core.describe.DescribedPaper;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.PageId;

/**
 * What a dossier has of the papers that its procedure requires.
 *
 * @param surplus papers that nothing requires
 */
public record Completeness(Procedure procedure, LocalDate day, List<Line> lines, List<PaperEntry> surplus) {

    /** Most important of three: a paper without a legible field of this importance is not legible. */
    private static final int DECISIVE = 3;

    /** Forms of Circular 03/2025/TT-VPCP, which agencies put into every dossier themselves. */
    private static final Set<String> OF_THE_AGENCY = Set.of(
            "giay-tiep-nhan-ho-so",
            "phieu-yeu-cau-bo-sung",
            "phieu-tu-choi-tiep-nhan",
            "phieu-xin-loi",
            "thong-bao-dung-giai-quyet",
            "phieu-kiem-soat",
            "so-theo-doi-ho-so");

    /** How it is with a required paper; the better ones first. */
    public enum State {
        /** Có. */
        PRESENT,
        /** Dùng lại: attached by reference. */
        ATTACHED,
        /** Hết hạn on the day of reception. */
        EXPIRED,
        /** Không đọc được. */
        ILLEGIBLE,
        /** Chỉ khi: not there, and required on a condition only. */
        CONDITIONAL,
        /** Cần người xem: of no type that is known, so nobody but a person can tell. */
        UNKNOWN,
        /** Thiếu. */
        MISSING
    }

    public Completeness {
        lines = List.copyOf(lines);
        surplus = List.copyOf(surplus);
    }

    /** @param papers that may be it, those of the dossier itself */
    public record Line(RequiredPaper required, State state, List<PaperEntry> papers) {

        public Line {
            papers = List.copyOf(papers);
        }
    }

    /** Whether a type of paper is one that agencies add to dossiers themselves. */
    public static boolean isOfTheAgency(PaperTypeId type) {
        return OF_THE_AGENCY.contains(type.value());
    }

    public boolean isComplete() {
        return lines.stream()
                .noneMatch(line ->
                        line.state == State.MISSING || line.state == State.EXPIRED || line.state == State.ILLEGIBLE);
    }

    /**
     * Compares.
     *
     * @param day of reception
     * @param unseen pages that are set aside
     */
    public static Completeness of(
            Procedure procedure,
            LocalDate day,
            List<PaperEntry> papers,
            Set<PageId> unseen,
            List<Attachment> attached) {
        List<Line> lines = new ArrayList<>();
        for (RequiredPaper required : procedure.papers()) {
            List<PaperEntry> fitting = papers.stream()
                    .filter(paper -> required.types().contains(paper.type()))
                    .toList();
            boolean isAttached =
                    attached.stream().anyMatch(one -> one.requirement().equals(required.name()));
            State best = Stream.concat(
                            fitting.stream().map(paper -> state(required, paper, day, unseen)),
                            isAttached ? Stream.of(State.ATTACHED) : Stream.empty())
                    .min(State::compareTo)
                    .orElseGet(() -> without(required));
            lines.add(new Line(required, best, fitting));
        }
        return new Completeness(procedure, day, lines, surplus(procedure, papers));
    }

    private static State without(RequiredPaper required) {
        if (required.types().isEmpty()) {
            return State.UNKNOWN;
        }
        return required.condition().isEmpty() ? State.MISSING : State.CONDITIONAL;
    }

    private static State state(RequiredPaper required, PaperEntry paper, LocalDate day, Set<PageId> unseen) {
        if (!isLegible(paper, unseen)) {
            return State.ILLEGIBLE;
        }
        return LastDay.of(
                                date(paper, List.of(PaperFacts.UNTIL)),
                                date(paper, PaperFacts.ISSUED),
                                required.validMonths())
                        .filter(last -> last.earliest().isBefore(day))
                        .isPresent()
                ? State.EXPIRED
                : State.PRESENT;
    }

    private static boolean isLegible(PaperEntry paper, Set<PageId> unseen) {
        return !paper.findings().contains(DescribedPaper.NOT_DESCRIBED)
                && !unseen.containsAll(paper.pages())
                && paper.fields().stream()
                        .noneMatch(field -> field.state() == FieldState.UNREADABLE
                                && field.proposal().importance() == DECISIVE);
    }

    private static Optional<PartialDate> date(PaperEntry paper, List<String> fields) {
        return fields.stream()
                .flatMap(name -> paper.field(name).stream())
                .map(FieldEntry::value)
                .flatMap(value -> PartialDate.parse(value).stream())
                .findFirst();
    }

    /** What is of no known type may be a required paper of no known type. */
    private static List<PaperEntry> surplus(Procedure procedure, List<PaperEntry> papers) {
        boolean someUnknown =
                procedure.papers().stream().anyMatch(paper -> paper.types().isEmpty());
        return papers.stream()
                .filter(paper -> procedure.papers().stream()
                        .noneMatch(required -> required.types().contains(paper.type())))
                .filter(paper -> !procedure.result().equals(Optional.of(paper.type())))
                .filter(paper -> !isOfTheAgency(paper.type()))
                .filter(paper -> !(someUnknown && paper.type().equals(PaperTypeId.OTHER)))
                .toList();
    }
}
