package vn.sohoa.api.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoa.core.ArchiveException;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.review.ConfirmedPapers;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.describe.PaperDescriber;
import vn.sohoa.describe.catalogue.FieldSpec;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.training.KnownPaper;
import vn.sohoa.describe.training.OwnPaper;

/** Confirmed papers with their words, read from the archive. */
public final class ArchivedPapers {

    private static final Logger log = LoggerFactory.getLogger(ArchivedPapers.class);

    /** More papers of a type teach nothing new, and all of them are in memory at once. */
    static final int MOST_OF_A_TYPE = 60;

    private static final int MOST = 2_000;

    private final ConfirmedPapers papers;
    private final Words words;
    private final PaperCatalogue catalogue;

    public ArchivedPapers(ConfirmedPapers papers, Words words, PaperCatalogue catalogue) {
        this.papers = papers;
        this.words = words;
        this.catalogue = catalogue;
    }

    /** The words of a page in the archive. */
    @FunctionalInterface
    public interface Words {

        /** None of a page that was not read. */
        Optional<OcrPage> of(PageId page);
    }

    /** Is told how far it is. */
    @FunctionalInterface
    interface Watcher {
        void read(int dossiers, int of);
    }

    /** The same ones each time, while nobody answers. A dossier that is damaged is left out. */
    List<OwnPaper> read(Watcher watcher) {
        List<OwnPaper> read = new ArrayList<>();
        Map<PaperTypeId, Integer> counts = new HashMap<>();
        List<DossierId> dossiers = papers.dossiers();
        for (int i = 0; i < dossiers.size() && read.size() < MOST; i++) {
            watcher.read(i, dossiers.size());
            for (OwnPaper paper : read(dossiers.get(i))) {
                if (counts.merge(paper.paper().type(), 1, Integer::sum) <= MOST_OF_A_TYPE) {
                    read.add(paper);
                }
            }
        }
        return read;
    }

    private List<OwnPaper> read(DossierId dossier) {
        try {
            return papers.of(dossier).stream()
                    .filter(this::teaches)
                    .flatMap(paper -> read(dossier, paper).stream())
                    .toList();
        } catch (StoreUnavailableException e) {
            throw e;
        } catch (ArchiveException e) {
            log.warn("Nothing is learned from dossier {}: {}", dossier, e.getMessage());
            return List.of();
        }
    }

    /** Of a sheet with two papers nobody can say what it is; a type may be gone from the catalogue. */
    private boolean teaches(PaperEntry paper) {
        return !paper.findings().contains(PaperDescriber.TWO_PAPERS_ON_A_SHEET)
                && (paper.type().equals(PaperTypeId.OTHER)
                        || catalogue.find(paper.type()).isPresent());
    }

    /** None where its first page says nothing. */
    private Optional<OwnPaper> read(DossierId dossier, PaperEntry paper) {
        List<Optional<OcrPage>> pages = paper.pages().stream()
                .map(words::of)
                .map(page -> page.filter(read -> read.words().findAny().isPresent()))
                .toList();
        if (pages.isEmpty() || pages.getFirst().isEmpty()) {
            return Optional.empty();
        }
        KnownPaper known = KnownPaper.confirmed(
                paper.type(), pages.stream().flatMap(Optional::stream).toList());
        return Optional.of(new OwnPaper(dossier, known, names(paper)));
    }

    private Set<String> names(PaperEntry paper) {
        return paper.fields().stream()
                .filter(field -> catalogue
                        .field(field.name())
                        .filter(known -> known.kind() == FieldSpec.Kind.NAME)
                        .isPresent())
                .flatMap(field -> Stream.of(field.value(), field.proposal().value()))
                .collect(Collectors.toSet());
    }
}
