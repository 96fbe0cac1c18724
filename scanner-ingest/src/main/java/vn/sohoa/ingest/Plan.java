package vn.sohoa.ingest;

import java.util.List;
import java.util.OptionalInt;

/**
 * How a delivery becomes dossiers.
 *
 * @param title for people
 * @param announced sheets of paper, where the delivery says
 */
record Plan(String title, OptionalInt announced, List<Dossier> dossiers) {

    Plan {
        dossiers = List.copyOf(dossiers);
    }

    /** @param source unique in its batch */
    record Dossier(String name, String source, List<Delivered> files) {

        Dossier {
            files = List.copyOf(files);
        }
    }
}
