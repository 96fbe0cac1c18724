package vn.sohoa.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where single measurements are kept for who wants to reckon with them. */
public interface RawFigures {

    /** Keeps nothing. */
    RawFigures NONE = (name, figures) -> {};

    /** Keeps each table as a file in a folder, which is made if need be. */
    static RawFigures in(Path folder) {
        return (name, figures) -> {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), figures.lines());
        };
    }

    /** Keeps a table under the name of a file, in place of an earlier one. */
    void keep(String name, Csv figures) throws IOException;
}
