package vn.sohoa.core.describe;

import java.util.List;
import java.util.Optional;
import vn.sohoa.core.access.Sensitivity;

/**
 * What a dossier holds.
 *
 * @param owner whom it is about, where something says so
 * @param missing titles of the manifest that no paper bears
 * @param sensitivity as closely as its papers want it to be kept, at least
 */
public record Description(
        List<DescribedPaper> papers, Optional<Owner> owner, List<String> missing, Sensitivity sensitivity) {

    public Description {
        papers = List.copyOf(papers);
        missing = List.copyOf(missing);
    }

    /** Of a dossier that has what its manifest names, or none. */
    public Description(List<DescribedPaper> papers, Optional<Owner> owner) {
        this(papers, owner, List.of(), Sensitivity.ORDINARY);
    }

    /**
     * The owner of a dossier, a proposal unless agreed.
     *
     * @param code personal id (12 digits), or enterprise code; empty where only a name is known
     * @param agreed by two signs that do not depend on each other, or by a person
     */
    public record Owner(String code, String name, boolean agreed) {

        /** Where nothing says whom a dossier is about. */
        public static final Owner NOBODY = new Owner("", "", false);
    }
}
