package vn.sohoa.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one batch takes from the inbox, each file with size and time. It is the source of the batch in the accession log,
 * so that after a crash exactly this is finished, whatever has arrived since.
 *
 * @param inbox of the hot folder that takes it
 * @param along moved with it without lines of their own: the manifest and what file managers left behind
 * @param refused true when the list of contents cannot be understood and everything goes to quarantine
 */
record Delivery(String inbox, List<Plan.Dossier> dossiers, List<Delivered> along, boolean refused) {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    private static final JsonMapper JSON = JsonMapper.shared();

    Delivery {
        dossiers = List.copyOf(dossiers);
        along = List.copyOf(along);
    }

    /** Everything in it. */
    Stream<Delivered> files() {
        return Stream.concat(dossiers.stream().flatMap(dossier -> dossier.files().stream()), along.stream());
    }

    boolean isFrom(Path folder) {
        return inbox.equals(folder.toString());
    }

    /** As text for the accession log. */
    String toSource() {
        return JSON.writeValueAsString(this);
    }

    /** Reads it back; empty for what this class did not write. */
    static Optional<Delivery> ofSource(String source) {
        try {
            return Optional.of(JSON.readValue(source, Delivery.class));
        } catch (JacksonException e) {
            log.error("An interrupted batch of the hot folder cannot go on: {}", e.getOriginalMessage());
            return Optional.empty();
        }
    }
}
