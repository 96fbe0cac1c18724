package vn.sohoa.core.procedure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sohoa.core.access.Holding;
import vn.sohoa.core.access.Holdings;
import vn.sohoa.core.delivery.Standings;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;

/** Whether papers still hold good, by what people said of them and by what their owner was given later. */
public final class StandingOfPapers implements Standings {

    private final Revocations revocations;
    private final Holdings holdings;
    private final PapersOnFile papers;
    private final Set<PaperTypeId> types;

    /** @param types of papers that a later one may take the place of */
    public StandingOfPapers(Revocations revocations, Holdings holdings, PapersOnFile papers, Set<PaperTypeId> types) {
        this.revocations = revocations;
        this.holdings = holdings;
        this.papers = papers;
        this.types = Set.copyOf(types);
    }

    @Override
    public Standing of(PaperId paper) {
        boolean revoked = revocations.of(paper).stream()
                .findFirst()
                .filter(Revocations.Revocation::revoked)
                .isPresent();
        if (revoked) {
            return Standing.REVOKED;
        }
        Optional<String> owner = holdings.ofPaper(paper).flatMap(Holding::owner);
        List<PaperFacts> owned = owner.map(code -> papers.of(code, types)).orElse(List.of());
        return Judgement.isReplaced(paper, owned) ? Standing.SUPERSEDED : Standing.VALID;
    }
}
