package vn.sohoa.core.describe;

import java.util.List;
import vn.sohoa.core.access.Sensitivity;

/** Reads the fields of a paper whose type is known. May be called by several threads. */
public interface FieldReader {

    /**
     * At most one value for each field of the type; none for {@link PaperTypeId#OTHER} and for types it does not know.
     *
     * @param pages of the paper, in order
     */
    List<FieldValue> read(PaperTypeId type, List<DossierPage> pages, PageCodes codes);

    /** How closely a dossier with a paper of that type is kept, at least. */
    Sensitivity sensitivity(PaperTypeId type);

    /** Names the rules and the model that read: kept with each field. */
    String version();

    /** The same reader with the rules and the model of this moment: its version does not change any more. */
    default FieldReader asOfNow() {
        return this;
    }
}
