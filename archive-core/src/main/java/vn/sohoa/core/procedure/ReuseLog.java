package vn.sohoa.core.procedure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.procedure.Attachment.Attached;

/** Facts of looking up and attaching; append only. */
public interface ReuseLog {

    /** What the work asks of the catalogue, and keeps, is one transaction: papers that are attached still count then. */
    <T> T together(Supplier<T> work);

    /**
     * What was answered to the same request of the same officer; empty for a request of its own.
     *
     * @throws vn.sohoa.core.ConflictException when the key was used for something else
     */
    Optional<Lookup> answered(String officer, RequestKey key);

    /**
     * Keeps a look-up.
     *
     * @return what was answered before, where the same request was faster
     * @throws vn.sohoa.core.ConflictException when the key was used for something else
     */
    Lookup keep(Lookup lookup, RequestKey key);

    Optional<Lookup> find(UUID lookup);

    /**
     * What was answered to the same request to attach of the same officer; empty for a request of its own.
     *
     * @throws vn.sohoa.core.ConflictException when the key was used for something else
     */
    Optional<List<Attached>> attached(String officer, RequestKey key);

    /**
     * Keeps attachments, all or none. One paper stands once for a required paper of a dossier: who comes second is told who
     * was first. The same request again has the same answer.
     *
     * @param attachments at least one, by one officer to one dossier
     * @throws vn.sohoa.core.ConflictException when the key was used for something else
     */
    List<Attached> attach(List<Attachment> attachments, RequestKey key);

    /** What was attached to a dossier, in order. */
    List<Attachment> attached(DossierCode dossier);
}
