package vn.sohoa.core.describe;

import java.util.List;
import java.util.Optional;

/**
 * What a dossier holds.
 *
 * @param owner whom it is about, where something says so
 * @param missing titles of the manifest that no paper bears
 */
public record Description(List<DescribedPaper> papers, Optional<Owner> owner, List<String> missing) {

    public Description {
        papers = List.copyOf(papers);
        missing = List.copyOf(missing);
    }

    /** Of a dossier that has what its manifest names, or none. */
    public Description(List<DescribedPaper> papers, Optional<Owner> owner) {
        this(papers, owner, List.of());
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
