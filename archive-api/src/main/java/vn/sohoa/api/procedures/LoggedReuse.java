package vn.sohoa.api.procedures;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohoa.api.viewlog.Viewing;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.procedure.Attachment;
import vn.sohoa.core.procedure.Attachment.Attached;
import vn.sohoa.core.procedure.Lookup;
import vn.sohoa.core.procedure.PaperOnFile;
import vn.sohoa.core.procedure.Reuse;
import vn.sohoa.core.viewlog.Act;
import vn.sohoa.core.viewlog.Reason;
import vn.sohoa.core.viewlog.Seen;

/** {@link Reuse} as pages and API use it: what is answered stands in the log of views, with purpose and legal basis. */
@Component
public final class LoggedReuse {

    private final Reuse reuse;
    private final Viewing viewing;

    public LoggedReuse(Reuse reuse, Viewing viewing) {
        this.reuse = reuse;
        this.viewing = viewing;
    }

    /** As {@link Reuse#lookUp}. */
    public Lookup lookUp(Actor actor, Reuse.Ask ask) {
        Lookup lookup = reuse.lookUp(actor, ask);
        viewing.did(
                actor, Act.LOOK_UP, Seen.ofOwner(lookup.owner()), new Reason(lookup.purpose(), lookup.legalBasis()));
        return lookup;
    }

    /** As {@link Reuse#get}. */
    public Lookup get(Actor actor, UUID lookup) {
        return reuse.get(actor, lookup);
    }

    /** As {@link Reuse#attach}. */
    public List<Attached> attach(Actor actor, Reuse.Choice choice) {
        Lookup lookup = reuse.get(actor, choice.lookup());
        List<Attached> attached = reuse.attach(actor, choice);
        attached.stream().map(Attached::attachment).forEach(attachment -> log(actor, lookup, attachment));
        return attached;
    }

    private void log(Actor actor, Lookup lookup, Attachment attachment) {
        Seen seen = Seen.of(Optional.of(lookup.owner()), attachment.source())
                .in(attachment.first().record())
                .on(attachment.first().number())
                .of(attachment.paper());
        viewing.did(actor, Act.REUSE, seen, new Reason(attachment.purpose(), attachment.legalBasis()));
    }

    /** Before a picture of a page is shown; the look-up has said what for. */
    public void viewed(Actor actor, PaperOnFile paper, int page) {
        viewing.viewed(actor, paper.first().record(), OptionalInt.of(page));
    }

    /** As {@link Reuse#attached}. */
    public List<Attachment> attached(DossierCode dossier) {
        return reuse.attached(dossier);
    }
}
