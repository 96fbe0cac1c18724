package vn.sohoa.api.delivery;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import vn.sohoa.api.security.Gate;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.delivery.OwnResult;
import vn.sohoa.core.delivery.OwnResults;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.catalogue.PaperType;

/** The results of who asks, found by the id that an identity provider or an administrator vouches for. */
public final class OwnPapers {

    private final OwnResults results;
    private final Gate gate;
    private final Set<PaperTypeId> types;

    public OwnPapers(OwnResults results, Gate gate, PaperCatalogue catalogue) {
        this.results = results;
        this.gate = gate;
        types = catalogue.types().stream()
                .filter(PaperType::isResult)
                .map(PaperType::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @return who asks
     * @throws AccessDeniedException when they may not do such a thing with papers of their own
     */
    public PersonalId person(Action action) {
        gate.require(action);
        return gate.scope(action)
                .owner()
                .orElseThrow(() -> new AccessDeniedException(action + " of own papers is for citizens"));
    }

    /** Newest first. */
    public List<OwnResult> all() {
        return results.of(person(Action.VIEW), types);
    }

    /** @throws NotFoundException also where the paper is another person's: trying ids tells nothing */
    public OwnResult require(Action action, PaperId paper) {
        return of(person(action), paper).orElseThrow(() -> new NotFoundException("paper", paper));
    }

    /** Of a person who let others see it. */
    Optional<OwnResult> of(PersonalId person, PaperId paper) {
        return results.find(person, types, paper);
    }
}
