package vn.sohoa.core.review;

import java.util.OptionalLong;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.DossierId;

/**
 * What people put right without being asked, because the machine was sure and wrong, or somebody answered wrongly. Each is
 * committed with who and when as a new version beside the earlier ones; the archive's copy follows later. What stands already
 * and was said by a person is no new version. A question about the same thing is answered by it.
 */
public interface Amendments {

    /**
     * @param value what is right, in the field's standard form
     * @param seen what the reviewer knew of it
     * @throws vn.sohoa.core.NotFoundException when there is no such paper, or it has no such field
     * @throws vn.sohoa.core.ConflictException when somebody else said otherwise since
     */
    void correctField(String reviewer, PaperId paper, String field, String value, Seen seen);

    /**
     * Says a field that the machine did not find; it stands on no known place of the paper's first page.
     *
     * @param value in the field's standard form
     * @param importance of being right, 1 to 3
     * @throws vn.sohoa.core.NotFoundException when there is no such paper
     * @throws vn.sohoa.core.ConflictException when it has the field by now, with another value
     */
    void addField(String reviewer, PaperId paper, String field, String value, int importance);

    /**
     * Says that nobody can read a field: it is empty from now on.
     *
     * @param seen what the reviewer knew of it
     * @throws vn.sohoa.core.NotFoundException when there is no such paper, or it has no such field
     * @throws vn.sohoa.core.ConflictException when somebody else said otherwise since
     */
    void emptyField(String reviewer, PaperId paper, String field, Seen seen);

    /**
     * The fields follow: {@link RetypedPapers}.
     *
     * @param seen what the reviewer knew of it
     * @throws vn.sohoa.core.NotFoundException when there is no such paper
     * @throws vn.sohoa.core.ConflictException when somebody else said otherwise since
     */
    void correctType(String reviewer, PaperId paper, PaperTypeId type, Seen seen);

    /**
     * Says whom a dossier is about; no later description changes it.
     *
     * @param code personal id or enterprise code; empty where only a name is known
     * @param seen number of the last {@link vn.sohoa.core.catalogue.OwnerAnswer} that the reviewer knew
     * @throws vn.sohoa.core.NotFoundException when there is no such dossier
     * @throws vn.sohoa.core.ConflictException when somebody else said otherwise since
     */
    void confirmOwner(String reviewer, DossierId dossier, String code, String name, Seen seen);

    /**
     * Says that a dossier is about nobody that is known; no later description changes it.
     *
     * @param seen number of the last {@link vn.sohoa.core.catalogue.OwnerAnswer} that the reviewer knew
     * @throws vn.sohoa.core.NotFoundException when there is no such dossier
     * @throws vn.sohoa.core.ConflictException when somebody else said otherwise since
     */
    void rejectOwner(String reviewer, DossierId dossier, Seen seen);

    /**
     * The last answer to a thing that a reviewer had before their eyes.
     *
     * @param number of {@link vn.sohoa.core.catalogue.PaperAnswer}, or of another kind of answer; empty for who wants to be heard whatever others said
     */
    record Seen(OptionalLong number) {

        public static final Seen WHATEVER = new Seen(OptionalLong.empty());

        public static Seen of(long number) {
            return new Seen(OptionalLong.of(number));
        }

        /** Whether an answer is news to the reviewer. */
        public boolean misses(long last) {
            return number.isPresent() && number.getAsLong() != last;
        }
    }
}
