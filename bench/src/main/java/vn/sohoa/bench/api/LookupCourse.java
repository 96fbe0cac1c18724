package vn.sohoa.bench.api;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import vn.sohoa.bench.report.Millis;
import vn.sohoa.bench.service.OwnArchive;
import vn.sohoa.storage.database.EmbeddedDatabase;

/** Look-ups by many callers at once; the catalogue grows between. */
public final class LookupCourse {

    private static final Duration WARM_UP = Duration.ofSeconds(60);

    private final OwnArchive archive;
    private final PrintStream progress;

    /**
     * @param launcher {@code ./sohoa}
     * @param data an empty folder
     */
    public LookupCourse(Path launcher, Path data, PrintStream progress) {
        this.archive = new OwnArchive(launcher, data, true);
        this.progress = progress;
    }

    /**
     * Times at each size.
     *
     * @param sizes records, rising
     */
    public SequencedMap<Integer, Millis> run(List<Integer> sizes, int callers, Duration time)
            throws IOException, InterruptedException, SQLException {
        SequencedMap<Integer, Millis> times = new LinkedHashMap<>();
        int owners = 0;
        for (int size : sizes) {
            int wanted = size / LookupCatalogue.PER_OWNER;
            progress.println("Filling the catalogue up to " + size + " records");
            try (EmbeddedDatabase catalogue = archive.catalogue()) {
                LookupCatalogue.add(catalogue.dataSource(), owners + 1, wanted);
            }
            owners = wanted;
            try (OwnArchive.Service service = archive.run()) {
                Callers all = new Callers(service.address(), callers);
                progress.println("Looking up, " + callers + " callers");
                all.call(owners, WARM_UP);
                times.put(size, new Millis(all.call(owners, time)));
            }
        }
        return times;
    }
}
