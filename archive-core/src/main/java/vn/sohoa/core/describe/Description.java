package vn.sohoa.core.describe;

import java.util.List;
import java.util.Optional;

/**
 * What a dossier holds.
 *
 * @param owner whom it is about, where something says so
 */
public record Description(List<DescribedPaper> papers, Optional<Owner> owner) {

    public Description {
        papers = List.copyOf(papers);
    }

    /**
     * The owner of a dossier, a proposal unless agreed.
     *
     * @param code personal id (12 digits), or enterprise code; empty where only a name is known
     * @param agreed by two signs that do not depend on each other
     */
    public record Owner(String code, String name, boolean agreed) {

        /** Where nothing says whom a dossier is about. */
        public static final Owner NOBODY = new Owner("", "", false);
    }
}
