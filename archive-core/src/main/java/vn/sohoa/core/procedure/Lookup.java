package vn.sohoa.core.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.code.ProcedureCode;
import vn.sohoa.core.describe.PaperId;

/**
 * That somebody looked, before scanning, what is on file of an owner for a procedure, and what there was. A fact: it never
 * changes.
 *
 * @param officer id of the actor
 * @param agency of theirs; empty where they work for the whole archive
 * @param version first day of the version of the procedure
 * @param received day of reception of the dossier that the papers are for
 * @param owner personal id or enterprise code
 * @param dossier that the papers are for, where it is known already
 * @param legalBasis that allows it, in words
 */
public record Lookup(
        UUID id,
        Instant at,
        String officer,
        Optional<AgencyId> agency,
        Channel channel,
        ProcedureCode procedure,
        String procedureName,
        LocalDate version,
        LocalDate received,
        String owner,
        Optional<DossierCode> dossier,
        String legalBasis,
        List<Line> lines) {

    /**
     * Why: obtaining papers once and using them again, Decree 224/2026/NĐ-CP, articles 15 and 18.4.
     */
    public static final String LEGAL_BASIS = "Điều 15 và khoản 4 Điều 18 Nghị định 224/2026/NĐ-CP";

    public Lookup {
        lines = List.copyOf(lines);
    }

    /**
     * What is on file for a required paper.
     *
     * @param papers the best first
     */
    public record Line(RequiredPaper required, List<PaperOnFile> papers) {

        public Line {
            papers = List.copyOf(papers);
        }

        public OnFile outcome() {
            if (!required.isReusable()) {
                return OnFile.HANDED_IN;
            }
            return papers.isEmpty() ? OnFile.NOT_DIGITISED : papers.getFirst().state();
        }

        /** Whether it is required only where its condition applies, which nobody said here. */
        public boolean isConditional() {
            return !required.condition().isEmpty();
        }

        /** What stands for it: one that counts. */
        public Optional<PaperOnFile> valid() {
            return papers.stream()
                    .filter(paper -> paper.state() == OnFile.VALID)
                    .findFirst();
        }
    }

    /** What the citizen still has to hand in, whatever the case. */
    public List<Line> missing() {
        return lines.stream()
                .filter(line -> line.outcome() != OnFile.VALID && !line.isConditional())
                .toList();
    }

    /** The line for which a paper counts; empty where there is none. */
    public Optional<Line> lineOf(PaperId paper) {
        return lines.stream()
                .filter(line -> line.papers().stream()
                        .anyMatch(found -> found.id().equals(paper) && found.state() == OnFile.VALID))
                .findFirst();
    }

    /** A paper that it found, in whatever state. */
    public Optional<PaperOnFile> paper(PaperId id) {
        return lines.stream()
                .flatMap(line -> line.papers().stream())
                .filter(paper -> paper.id().equals(id))
                .findFirst();
    }

    /** Only whoever looked goes on with it. */
    public boolean isBy(Actor actor) {
        return officer.equals(actor.id());
    }

    /** What it was for, in words. */
    public String purpose() {
        return "Giải quyết thủ tục " + procedure + " – " + procedureName;
    }
}
