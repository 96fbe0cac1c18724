package vn.sohoa.ingest;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import vn.sohoa.core.describe.Manifest;

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

    /**
     * A dossier and its files.
     *
     * @param source unique in its batch
     * @param manifest what it should hold
     */
    record Dossier(String name, String source, Manifest manifest, List<Delivered> files) {

        Dossier {
            files = List.copyOf(files);
            // a delivery interrupted under an earlier release has none
            manifest = Objects.requireNonNullElse(manifest, Manifest.NONE);
        }

        /** One that came without a manifest. */
        Dossier(String name, String source, List<Delivered> files) {
            this(name, source, Manifest.NONE, files);
        }
    }
}
