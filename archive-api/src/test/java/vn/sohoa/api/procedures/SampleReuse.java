package vn.sohoa.api.procedures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import vn.sohoa.core.access.Holding;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.code.ProcedureCode;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.procedure.Attachment;
import vn.sohoa.core.procedure.Attachment.Attached;
import vn.sohoa.core.procedure.Lookup;
import vn.sohoa.core.procedure.PaperFacts;
import vn.sohoa.core.procedure.PaperFacts.Said;
import vn.sohoa.core.procedure.PapersOnFile;
import vn.sohoa.core.procedure.Procedure;
import vn.sohoa.core.procedure.Procedures;
import vn.sohoa.core.procedure.RequestKey;
import vn.sohoa.core.procedure.ReuseLog;
import vn.sohoa.core.procedure.Revocations;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;

/** The procedures that come with the program, and an owner with a valid card and an expired certificate, in memory. */
public final class SampleReuse implements Procedures, PapersOnFile, ReuseLog, Revocations {

    public static final String OWNER = "001168000123";
    public static final DossierCode EARLIER = new DossierCode("H01.151-250102-0001");
    public static final PaperId CARD = new PaperId(new UUID(7, 1));
    private static final String NAME = "Nguyễn Thị <b>Hoà";

    private final List<Procedure> procedures = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final Map<String, Lookup> lookups = new HashMap<>();
    private final Map<String, List<Attached>> answers = new HashMap<>();
    private final List<Revocation> revocations = new ArrayList<>();

    /** What a dossier of the sample archive was handed in for. */
    public Optional<HandedIn> handedIn = Optional.empty();

    @Override
    public Imported put(String who, List<Procedure> imported) {
        procedures.addAll(imported);
        return new Imported(imported.size(), 0, 0);
    }

    @Override
    public List<Procedure> find(String words, LocalDate day, int limit) {
        return procedures.stream()
                .filter(procedure -> Procedure.words(words).stream().allMatch(procedure.searchWords()::contains))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Procedure> on(ProcedureCode code, LocalDate day) {
        return procedures.stream()
                .filter(procedure ->
                        procedure.code().equals(code) && !procedure.from().isAfter(day))
                .findFirst();
    }

    @Override
    public boolean isEmpty() {
        return procedures.isEmpty();
    }

    @Override
    public Optional<HandedIn> of(DossierId dossier) {
        return handedIn;
    }

    @Override
    public List<PaperFacts> of(String owner, Set<PaperTypeId> types) {
        return owner.equals(OWNER)
                ? facts().stream().filter(paper -> types.contains(paper.type())).toList()
                : List.of();
    }

    @Override
    public List<Holding> of(DossierCode dossier) {
        return dossier.equals(EARLIER) ? List.of(holding()) : List.of();
    }

    private List<PaperFacts> facts() {
        return List.of(
                facts(CARD, "can-cuoc", Map.of("so-dinh-danh", new Said(OWNER, true))),
                facts(
                        new PaperId(new UUID(7, 2)),
                        "giay-xac-nhan-tinh-trang-hon-nhan",
                        Map.of(
                                "so-dinh-danh",
                                new Said(OWNER, true),
                                "ngay-ban-hanh",
                                new Said("2026-01-05", false),
                                "so-ky-hieu",
                                new Said("12/<i>XN", true))));
    }

    private PaperFacts facts(PaperId id, String type, Map<String, Said> fields) {
        return new PaperFacts(
                id,
                new PaperTypeId(type),
                new PageId(new RecordId(id.value()), 1),
                2,
                new DossierId(new UUID(2, 1)),
                EARLIER.value(),
                3,
                holding(),
                NAME,
                fields,
                false);
    }

    private static Holding holding() {
        return new Holding(Optional.of(new AgencyId("H01.151")), Optional.of(OWNER), Sensitivity.ORDINARY);
    }

    @Override
    public <T> T together(Supplier<T> work) {
        return work.get();
    }

    @Override
    public Optional<Lookup> answered(String officer, RequestKey key) {
        return key.value().map(given -> lookups.get(officer + given));
    }

    @Override
    public Lookup keep(Lookup lookup, RequestKey key) {
        lookups.put(lookup.officer() + key.value().orElse(lookup.id().toString()), lookup);
        return lookup;
    }

    @Override
    public Optional<Lookup> find(UUID lookup) {
        return lookups.values().stream()
                .filter(known -> known.id().equals(lookup))
                .findFirst();
    }

    @Override
    public Optional<List<Attached>> attached(String officer, RequestKey key) {
        return key.value().map(given -> answers.get(officer + given));
    }

    @Override
    public List<Attached> attach(List<Attachment> wanted, RequestKey key) {
        attachments.addAll(wanted);
        List<Attached> answer = wanted.stream()
                .map(attachment -> new Attached(attachment, false))
                .toList();
        key.value().ifPresent(given -> answers.put(wanted.getFirst().officer() + given, answer));
        return answer;
    }

    @Override
    public List<Attachment> attached(DossierCode dossier) {
        return attachments.stream()
                .filter(attachment -> attachment.dossier().equals(dossier))
                .toList();
    }

    @Override
    public void say(String who, PaperId paper, boolean revoked, String reason) {
        revocations.addFirst(new Revocation(who, Instant.parse("2026-11-21T03:30:00Z"), revoked, reason));
    }

    @Override
    public List<Revocation> of(PaperId paper) {
        return List.copyOf(revocations);
    }
}
