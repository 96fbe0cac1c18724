package vn.sohoa.core.delivery;

import java.util.List;
import java.util.Optional;

/** Codes of delivered papers, and the digests of what was delivered. */
public interface Verifications {

    /**
     * The code of a paper, the same for ever.
     *
     * @param fresh becomes the code where the paper has none yet
     */
    VerificationCode code(OwnResult result, VerificationCode fresh);

    /** Keeps what was delivered under a code; the same file twice is once. */
    void delivered(VerificationCode code, List<DeliveredFile> files);

    /** Takes as long for a code that there is not. */
    Optional<Verification> find(VerificationCode code);
}
