package vn.sohoa.ocr.digitise;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.digitise.PreservationQueue.DescribedDossier;
import vn.sohoa.core.packaging.Aip;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.packaging.ContentPath;
import vn.sohoa.core.packaging.DossierLayout;
import vn.sohoa.core.packaging.MetsXml;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.provenance.ProvenanceEvent;
import vn.sohoa.ocr.DescriptionJson;
import vn.sohoa.ocr.OutputFile;

/** Puts a dossier's package together and stores it as a version of its object. */
public final class Packaging {

    private final StagingArea staging;
    private final ArchivalStore store;

    public Packaging(StagingArea staging, ArchivalStore store) {
        this.staging = staging;
        this.store = store;
    }

    /**
     * Adds the description and the sidecar and stores it all. The same dossier and files twice are one version.
     *
     * @param others all other files; a description and a sidecar of an earlier version are replaced
     * @param message why this version exists
     * @return the number of the version
     */
    public int store(DescribedDossier dossier, Map<ContentPath, Path> others, String message) {
        Map<ContentPath, Path> files = new HashMap<>(others);
        // it names every file but itself
        files.remove(DossierLayout.METS);
        try {
            files.put(
                    DossierLayout.DESCRIPTION,
                    write(dossier, "description.json", out -> DescriptionJson.write(dossier, out)));
            files.put(DossierLayout.METS, write(dossier, "mets.xml", out -> MetsXml.write(dossier, files, out)));
        } catch (IOException e) {
            throw new StoreUnavailableException("staging area", e);
        }
        return store.store(new Aip(dossier.id(), message, latest(dossier), files));
    }

    private Path write(DescribedDossier dossier, String name, OutputFile.Content content) throws IOException {
        Path file =
                staging.workFolder(dossier.records().getFirst().staged().id()).resolve(name);
        OutputFile.write(file, content);
        return file;
    }

    private static Instant latest(DescribedDossier dossier) {
        return dossier.events().stream()
                .map(ProvenanceEvent::at)
                .max(Instant::compareTo)
                .orElse(dossier.received());
    }
}
