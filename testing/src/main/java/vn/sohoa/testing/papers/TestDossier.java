package vn.sohoa.testing.papers;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A dossier of the test split as it was scanned, with its truth.
 *
 * @param files in the order of the dossier
 * @param papers in the order of their first page
 */
public record TestDossier(String name, List<ScannedFile> files, List<TruePaper> papers) {

    public TestDossier {
        files = List.copyOf(files);
        papers = List.copyOf(papers);
    }

    public int pages() {
        return files.stream().mapToInt(ScannedFile::pages).sum();
    }

    /** A file and how many pages it has. */
    public record ScannedFile(Path path, int pages) {}

    /**
     * A paper.
     *
     * @param types its id in the catalogue; two where two papers lie on one sheet; khac for what has no type
     * @param fields what stands on it, by the names of the catalogue in standard form
     * @param pages positions in the dossier, from 0
     */
    public record TruePaper(List<String> types, Map<String, String> fields, Condition condition, List<Integer> pages) {

        public TruePaper {
            types = List.copyOf(types);
            fields = Map.copyOf(fields);
            pages = List.copyOf(pages);
        }

        /** Whether it is none of the catalogue's types. */
        public boolean isUnknown() {
            return types.getFirst().equals("khac");
        }
    }
}
