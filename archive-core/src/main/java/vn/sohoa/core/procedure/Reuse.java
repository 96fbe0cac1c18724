package vn.sohoa.core.procedure;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.access.Holding;
import vn.sohoa.core.access.Policy;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.code.ProcedureCode;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.procedure.Attachment.Attached;

/**
 * Looks up what is on file before anything is scanned, and attaches it by reference (Decree 224/2026/NĐ-CP, articles 15 and
 * 18.4: papers are provided once). Both are facts with who, when, for which procedure and by which right.
 */
public final class Reuse {

    private final Procedures procedures;
    private final PapersOnFile papers;
    private final ReuseLog log;
    private final InstantSource clock;
    private final Policy policy = new Policy();

    public Reuse(Procedures procedures, PapersOnFile papers, ReuseLog log, InstantSource clock) {
        this.procedures = procedures;
        this.papers = papers;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A question.
     *
     * @param received day of reception of the dossier that the papers are for
     * @param dossier that they are for, where it has a code already
     * @param key of the caller, so that the same request is one fact
     */
    public record Ask(
            Channel channel,
            ProcedureCode procedure,
            LocalDate received,
            OwnerText owner,
            Optional<DossierCode> dossier,
            String legalBasis,
            Optional<String> key) {}

    /**
     * What to attach to a dossier.
     *
     * @param lookup in which the papers were found
     * @param papers those chosen; all that count, one for each required paper, for none
     * @param purpose in words; empty for that of the look-up
     * @param legalBasis in words; empty for that of the look-up
     */
    public record Choice(
            UUID lookup,
            DossierCode dossier,
            List<PaperId> papers,
            String purpose,
            String legalBasis,
            Optional<String> key) {

        public Choice {
            papers = List.copyOf(papers);
        }
    }

    /**
     * Looks up and keeps that somebody did.
     *
     * @throws NotFoundException when no such procedure is in force on the day, or nothing says whose the named dossier is
     */
    public Lookup lookUp(Actor actor, Ask ask) {
        RequestKey key = RequestKey.of(ask.key, ask.procedure, ask.received, ask.owner, ask.dossier, ask.legalBasis);
        return log.answered(actor.id(), key).orElseGet(() -> log.keep(answer(actor, ask), key));
    }

    private Lookup answer(Actor actor, Ask ask) {
        Procedure procedure = procedures
                .on(ask.procedure, ask.received)
                .orElseThrow(() -> new NotFoundException("procedure in force on " + ask.received, ask.procedure));
        String owner = owner(actor, ask.owner);
        return new Lookup(
                UUID.randomUUID(),
                now(),
                actor.id(),
                actor.agency(),
                ask.channel,
                procedure.code(),
                procedure.name(),
                procedure.from(),
                ask.received,
                owner,
                ask.dossier,
                ask.legalBasis.isBlank() ? Lookup.LEGAL_BASIS : ask.legalBasis,
                lines(actor, owner, procedure.papers(), ask.received));
    }

    private String owner(Actor actor, OwnerText asked) {
        return switch (asked) {
            case OwnerText.ByCode byCode -> byCode.code();
            case OwnerText.ByDossier byDossier -> ownerOf(actor, byDossier.dossier());
        };
    }

    /** Of dossiers with one code and different owners nobody knows which is meant. */
    private String ownerOf(Actor actor, DossierCode dossier) {
        Set<String> owners = papers.of(dossier).stream()
                .filter(holding -> policy.allowsReuse(actor, holding))
                .map(Holding::owner)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        if (owners.size() != 1) {
            throw new NotFoundException("one sure owner of a dossier with the code", dossier);
        }
        return owners.iterator().next();
    }

    private List<Lookup.Line> lines(Actor actor, String owner, List<RequiredPaper> required, LocalDate day) {
        Set<PaperTypeId> types = required.stream()
                .filter(RequiredPaper::isReusable)
                .flatMap(paper -> paper.types().stream())
                .collect(Collectors.toSet());
        List<PaperFacts> known = types.isEmpty()
                ? List.of()
                : papers.of(owner, types).stream()
                        .filter(paper -> policy.allowsReuse(actor, paper.holding()))
                        .filter(paper -> Whose.isOf(owner, paper))
                        .toList();
        Judgement judgement = new Judgement(known, day);
        return required.stream()
                .map(paper -> new Lookup.Line(paper, judgement.of(paper)))
                .toList();
    }

    /**
     * A look-up of this actor's.
     *
     * @throws NotFoundException when there is none, also where it is another's
     */
    public Lookup get(Actor actor, UUID lookup) {
        return log.find(lookup)
                .filter(found -> found.isBy(actor))
                .orElseThrow(() -> new NotFoundException("look-up", lookup));
    }

    /**
     * Attaches papers that a look-up found and that still count.
     *
     * @throws NotFoundException when the look-up is not this actor's, or did not find such a paper
     * @throws ConflictException when a paper does not count any more
     */
    public List<Attached> attach(Actor actor, Choice choice) {
        Lookup lookup = get(actor, choice.lookup);
        RequestKey key = RequestKey.of(
                choice.key, choice.lookup, choice.dossier, choice.papers, choice.purpose, choice.legalBasis);
        return log.together(() ->
                log.attached(actor.id(), key).orElseGet(() -> log.attach(attachments(actor, choice, lookup), key)));
    }

    private List<Attachment> attachments(Actor actor, Choice choice, Lookup lookup) {
        List<Lookup.Line> now = lines(
                actor,
                lookup.owner(),
                lookup.lines().stream().map(Lookup.Line::required).toList(),
                lookup.received());
        List<Attachment> attachments = new ArrayList<>();
        for (Lookup.Line line : chosen(lookup, choice.papers)) {
            attachments.add(attachment(actor, choice, lookup, line.required(), stillCounts(line, now)));
        }
        if (attachments.isEmpty()) {
            throw new NotFoundException("valid paper in the look-up", lookup.id());
        }
        return attachments;
    }

    /** A line for each chosen paper. */
    private static List<Lookup.Line> chosen(Lookup lookup, List<PaperId> papers) {
        if (papers.isEmpty()) {
            return lookup.lines().stream()
                    .filter(line -> line.valid().isPresent())
                    .toList();
        }
        return papers.stream()
                .distinct()
                .map(paper -> lookup.lineOf(paper)
                        .map(line -> new Lookup.Line(
                                line.required(),
                                line.papers().stream()
                                        .filter(found -> found.id().equals(paper))
                                        .toList()))
                        .orElseThrow(() -> new NotFoundException("valid paper of this look-up", paper)))
                .toList();
    }

    private static PaperOnFile stillCounts(Lookup.Line line, List<Lookup.Line> now) {
        PaperOnFile found = line.valid().orElseThrow();
        return now.stream()
                .filter(current -> current.required().equals(line.required()))
                .flatMap(current -> current.papers().stream())
                .filter(paper -> paper.first().equals(found.first()) && paper.state() == OnFile.VALID)
                .findFirst()
                .orElseThrow(() -> new ConflictException(
                        "Paper " + found.id() + " does not count any more. Look up again what is on file."));
    }

    private Attachment attachment(
            Actor actor, Choice choice, Lookup lookup, RequiredPaper required, PaperOnFile paper) {
        return new Attachment(
                UUID.randomUUID(),
                now(),
                actor.id(),
                actor.agency(),
                lookup.id(),
                choice.dossier,
                required.name(),
                paper.id(),
                paper.type(),
                paper.first(),
                paper.pages(),
                paper.dossier(),
                paper.version(),
                choice.purpose.isBlank() ? lookup.purpose() : choice.purpose,
                choice.legalBasis.isBlank() ? lookup.legalBasis() : choice.legalBasis);
    }

    /** What was attached to a dossier. */
    public List<Attachment> attached(DossierCode dossier) {
        return log.attached(dossier);
    }

    /** As the catalogue keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
