package vn.sohoa.core.describe;

import java.util.List;

/** Tells what the papers of a dossier are. May be called by several threads. */
public interface Describer {

    /**
     * Describes all pages of a dossier.
     *
     * @param pages in the order of the dossier
     * @param manifest {@link Manifest#NONE} where there is none
     * @return papers in the order of their first page; every page is in exactly one
     */
    Description describe(List<DossierPage> pages, PageCodes codes, Manifest manifest);

    /** Names the rules and the model that describe: kept with each description. */
    String version();

    /** The same describer with the rules and the model of this moment: its version does not change any more. */
    default Describer asOfNow() {
        return this;
    }
}
