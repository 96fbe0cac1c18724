package vn.sohoa.api.procedures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoa.core.ArchiveException;
import vn.sohoa.core.procedure.Procedures;
import vn.sohoa.core.procedure.Procedures.Imported;
import vn.sohoa.describe.catalogue.PaperCatalogue;

/** Imports files of procedures, each as a whole or not at all. */
public final class ProcedureImport {

    private static final Logger log = LoggerFactory.getLogger(ProcedureImport.class);
    private static final String SAMPLE = "sample-procedures.json";

    private final Procedures procedures;
    private final ProcedureFile file;

    public ProcedureImport(Procedures procedures, PaperCatalogue types) {
        this.procedures = procedures;
        this.file = new ProcedureFile(type -> types.find(type).isPresent());
    }

    /** A file with bad lines; nothing of it was imported. */
    public static final class BadFileException extends ArchiveException {

        private final transient List<BadLine> lines;

        BadFileException(List<BadLine> lines) {
            super("Nothing was imported: " + lines.size() + " lines cannot be used.", null);
            this.lines = List.copyOf(lines);
        }

        public List<BadLine> lines() {
            return lines;
        }
    }

    /**
     * @param who asks for it
     * @throws BadFileException when a line is bad
     */
    public Imported json(String who, byte[] bytes) {
        return put(who, file.json(bytes));
    }

    /** As {@link #json}. */
    public Imported csv(String who, byte[] bytes) {
        return put(who, file.csv(bytes));
    }

    private Imported put(String who, ProcedureFile.Content content) {
        if (!content.badLines().isEmpty()) {
            throw new BadFileException(content.badLines());
        }
        Imported imported = procedures.put(who, content.procedures());
        log.info(
                "Procedures imported: {} added, {} changed, {} as before",
                imported.added(),
                imported.changed(),
                imported.unchanged());
        return imported;
    }

    /** At the first start: 20 procedures, so that there is something to see. The file says what of it is sample data. */
    public void startWithSamples() {
        if (procedures.isEmpty()) {
            try (InputStream in = Objects.requireNonNull(ProcedureImport.class.getResourceAsStream(SAMPLE))) {
                json("sohoa", in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
