package vn.sohoa.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoa.core.accession.AccessionLog;
import vn.sohoa.core.accession.AccessionLog.OpenBatch;
import vn.sohoa.core.accession.Origin;
import vn.sohoa.core.accession.ReceivedFile;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.text.VietnameseText;
import vn.sohoa.ingest.ManifestException.Consequence;

/**
 * Takes in what a browser sends. Each file is committed as soon as it is read. Files of a folder are a dossier, all others
 * together are one named after the batch; a {@link Manifest} says otherwise. A {@link DossierManifest} among them is of the
 * dossier it lies in, and no file of it.
 */
public final class UploadIntake {

    private static final Logger log = LoggerFactory.getLogger(UploadIntake.class);

    private final Intake intake;
    private final AccessionLog accessions;

    public UploadIntake(Intake intake, AccessionLog accessions) {
        this.intake = intake;
        this.accessions = accessions;
    }

    /**
     * A file as sent.
     *
     * @param name with folders in front, separated by {@code /}, when a folder was uploaded
     * @param bytes read to the end and closed
     */
    public record Upload(String name, InputStream bytes) {}

    /**
     * Takes in uploads as one batch of the manifest's dossiers. When the iterator fails, what came before is kept and the
     * batch completed.
     *
     * @param batchName for people; blank for the manifest's title
     * @param announcedSheets empty for what the manifest says
     * @param agency of whoever sends them, that keeps them from now on
     */
    public BatchId receive(
            String batchName,
            OptionalInt announcedSheets,
            Optional<AgencyId> agency,
            Manifest manifest,
            Iterator<Upload> uploads) {
        String name = FileNames.cleanPath(batchName.isBlank() ? manifest.title() : batchName);
        BatchId batch = accessions.open(
                Origin.UPLOAD,
                name,
                "",
                announcedSheets.isPresent() ? announcedSheets : manifest.announcedSheets(),
                agency);
        Receiving receiving = new Receiving(batch, name, manifest);
        try {
            uploads.forEachRemaining(receiving::accept);
            receiving.reportMissing();
        } catch (RuntimeException e) {
            completeAfter(batch, e);
            throw e;
        }
        accessions.complete(batch);
        log.info("Batch {} received by upload: {} files", batch, receiving.count);
        return batch;
    }

    /** Completes the batches a crash interrupted with what was committed. To be called before anything is uploaded. */
    public List<BatchId> resume() {
        List<BatchId> interrupted = accessions.interrupted().stream()
                .filter(open -> open.origin() == Origin.UPLOAD)
                .map(OpenBatch::batch)
                .toList();
        interrupted.forEach(accessions::complete);
        return interrupted;
    }

    private void completeAfter(BatchId batch, RuntimeException failure) {
        try {
            accessions.complete(batch);
        } catch (RuntimeException e) {
            failure.addSuppressed(e); // resume completes it
        }
    }

    /** Puts the files of one batch into dossiers. */
    private final class Receiving {

        private final BatchId batch;
        private final String batchName;
        private final Manifest manifest;

        /** Listed files that have not come yet, and the position of their dossier from 1. */
        private final Map<String, Integer> listed = new HashMap<>();

        private int count;

        Receiving(BatchId batch, String batchName, Manifest manifest) {
            this.batch = batch;
            this.batchName = batchName;
            this.manifest = manifest;
            for (int i = 0; i < manifest.dossiers().size(); i++) {
                for (String file : manifest.dossiers().get(i).files()) {
                    listed.put(file, i + 1);
                }
            }
        }

        void accept(Upload upload) {
            String path = VietnameseText.nfc(upload.name());
            String last = path.substring(path.lastIndexOf('/') + 1);
            String folder = folder(path);
            if (FileNames.isClutter(last) || isManifest(path)) {
                return;
            }
            if (manifest.equals(Manifest.NOTHING_LISTED) && last.equals(Manifest.FILE_NAME)) {
                commitManifest(folder, upload);
                return;
            }
            count++;
            boolean isPlain = path.equals(folder.isEmpty() ? last : folder + "/" + last);
            ReceivedFile file = intake.receive(isPlain ? last : path, count + ":" + upload.name(), upload::bytes);
            if (manifest.only().isPresent()) {
                accessions.accession(batch, batchName, ".", manifest.only().get(), List.of(file));
            } else if (!manifest.equals(Manifest.NOTHING_LISTED)) {
                commit(takeListed(path), List.of(file));
            } else {
                commit(folder, vn.sohoa.core.describe.Manifest.NONE, List.of(file));
            }
        }

        /** Of the dossier that the files beside it are. */
        private void commitManifest(String folder, Upload upload) {
            ManifestJson json = new ManifestJson(Manifest.FILE_NAME, Consequence.TAKEN_IN_WITHOUT_IT);
            try (InputStream bytes = upload.bytes()) {
                commit(folder, DossierManifest.read(bytes, json), List.of());
            } catch (ManifestException e) {
                Quarantine reason = new Quarantine(LedgerCode.MALFORMED_MANIFEST, String.valueOf(e.getMessage()));
                refuseManifest(folder, upload, reason);
            } catch (IOException e) {
                refuseManifest(folder, upload, Intake.unread(e));
            }
        }

        private void refuseManifest(String folder, Upload upload, Quarantine reason) {
            count++;
            ReceivedFile line = Intake.refuse(Manifest.FILE_NAME, count + ":" + upload.name(), reason);
            commit(folder, vn.sohoa.core.describe.Manifest.NONE, List.of(line));
        }

        private void commit(String folder, vn.sohoa.core.describe.Manifest contents, List<ReceivedFile> files) {
            boolean isLoose = folder.isEmpty();
            accessions.accession(batch, isLoose ? batchName : folder, isLoose ? "." : folder, contents, files);
        }

        void reportMissing() {
            for (int i = 1; i <= manifest.dossiers().size(); i++) {
                List<ReceivedFile> missing = new ArrayList<>();
                for (String path : manifest.dossiers().get(i - 1).files()) {
                    if (listed.containsKey(path)) {
                        Quarantine reason = new Quarantine(LedgerCode.MISSING_FROM_DELIVERY);
                        missing.add(Intake.refuse(path, "manifest:" + path, reason));
                    }
                }
                if (!missing.isEmpty()) {
                    commit(Optional.of(i), missing);
                }
            }
        }

        private void commit(Optional<Integer> dossier, List<ReceivedFile> files) {
            if (dossier.isEmpty()) {
                accessions.accession(batch, Planner.UNLISTED, "#unlisted", files);
                return;
            }
            Manifest.Listed listed = manifest.dossiers().get(dossier.get() - 1);
            accessions.accession(
                    batch, FileNames.cleanPath(listed.name()), "#" + dossier.get(), listed.contents(), files);
        }

        /** Browsers put the name of the uploaded folder in front of what its manifest lists. */
        private Optional<Integer> takeListed(String path) {
            return Optional.ofNullable(listed.remove(path))
                    .or(() -> Optional.ofNullable(listed.remove(path.substring(path.indexOf('/') + 1))));
        }

        private boolean isManifest(String path) {
            return !manifest.equals(Manifest.NOTHING_LISTED)
                    && path.substring(path.indexOf('/') + 1).equals(Manifest.FILE_NAME);
        }

        private static String folder(String path) {
            return Pattern.compile("/")
                    .splitAsStream(path.substring(0, Math.max(0, path.lastIndexOf('/'))))
                    .filter(segment -> !segment.isEmpty() && !segment.equals(".") && !segment.equals(".."))
                    .map(FileNames::clean)
                    .collect(Collectors.joining("/"));
        }
    }
}
