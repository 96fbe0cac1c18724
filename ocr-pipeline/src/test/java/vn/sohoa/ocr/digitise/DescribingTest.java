package vn.sohoa.ocr.digitise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.describe.DescribedPaper;
import vn.sohoa.core.describe.Describer;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.DescriptionQueue;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.Manifest;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.PageState;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.testing.memory.TempFolderStagingArea;

class DescribingTest {

    private static final PaperTypeId DECISION = new PaperTypeId("quyet-dinh");
    private static final OcrPage WORDS =
            new OcrPage(2480, 3508, 300, 0, 0.05, OcrPage.Source.RECOGNISED, "test", List.of());

    private final DossierId dossier = DossierId.random();
    private final PageId first = new PageId(RecordId.random(), 1);
    private final PageId back = new PageId(first.record(), 2);
    private final PageId second = new PageId(RecordId.random(), 1);
    private final OneDossier queue = new OneDossier();
    private WorkFiles workFiles;

    @BeforeEach
    void words(@TempDir Path folder) {
        workFiles = new WorkFiles(new TempFolderStagingArea(folder));
        workFiles.write(first, WORDS);
        workFiles.write(back, WORDS);
    }

    @Test
    void handsThePagesWithTheirWordsToTheDescriber() {
        List<DossierPage> seen = new ArrayList<>();

        describe(pages -> {
            seen.addAll(pages);
            return papers(paper(first, back, second));
        });

        assertThat(seen)
                .containsExactly(
                        new DossierPage(first, false, Optional.of(WORDS)),
                        new DossierPage(back, true, Optional.of(WORDS)),
                        new DossierPage(second, false, Optional.empty()));
        assertThat(queue.described.papers()).extracting(DescribedPaper::type).containsExactly(DECISION);
        assertThat(queue.version).isEqualTo("test");
    }

    @Test
    void aDossierThatCannotBeDescribedGoesOnWithAPaperPerFile() {
        describe(pages -> {
            throw new IllegalStateException("1 MB of one word");
        });

        assertThat(queue.described.papers())
                .extracting(DescribedPaper::pages)
                .containsExactly(List.of(first, back), List.of(second));
        assertThat(queue.described.papers()).allSatisfy(paper -> {
            assertThat(paper.type()).isEqualTo(PaperTypeId.OTHER);
            assertThat(paper.accepted()).isFalse();
            assertThat(paper.findings()).containsExactly(DescribedPaper.NOT_DESCRIBED);
        });
    }

    @Test
    void doesNotBelieveADescriptionThatLosesOrDoublesAPage() {
        for (Description wrong : List.of(
                papers(paper(first, back)),
                papers(paper(first, back, second), paper(second)),
                papers(paper(first, back), paper(new PageId(second.record(), 9))))) {
            describe(pages -> wrong);

            assertThat(queue.described.papers())
                    .extracting(DescribedPaper::type)
                    .containsExactly(PaperTypeId.OTHER, PaperTypeId.OTHER);
        }
    }

    @Test
    void doesNotBelieveAFieldOfAPageThatIsNotItsPapers() {
        FieldValue elsewhere = new FieldValue(
                "so", "1", "1", second, new Box(0, 0, 1, 1), FieldValue.Method.LABEL, 1, true, List.of(), 1);
        DescribedPaper paper = new DescribedPaper(
                DECISION, "", 1, true, List.of(), List.of(first, back), List.of(elsewhere), List.of());

        describe(pages -> papers(paper, paper(second)));

        assertThat(queue.described.papers()).extracting(DescribedPaper::type).doesNotContain(DECISION);
    }

    @Test
    void aStoreThatIsAwayIsNotTheDossiersFault() {
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> describe(pages -> {
                    throw new StoreUnavailableException("staging area", new IOException());
                }));
    }

    private void describe(Function<List<DossierPage>, Description> rules) {
        Describer describer = new Describer() {
            @Override
            public Description describe(List<DossierPage> pages, PageCodes codes, Manifest manifest) {
                return rules.apply(pages);
            }

            @Override
            public String version() {
                return "test";
            }
        };
        Describing describing = new Describing(queue, workFiles, describer, PageCodes.NONE);
        describing.commit(describing.describe(dossier));
    }

    private static Description papers(DescribedPaper... papers) {
        return new Description(List.of(papers), Optional.empty());
    }

    private static DescribedPaper paper(PageId... pages) {
        return new DescribedPaper(DECISION, "", 1, true, List.of(), List.of(pages), List.of(), List.of());
    }

    /** Two files, one with a blank back, one that could not be read. */
    private final class OneDossier implements DescriptionQueue {

        private Description described = new Description(List.of(), Optional.empty());
        private String version = "";

        @Override
        public List<DossierId> awaiting(BatchId batch) {
            return List.of(dossier);
        }

        @Override
        public RecognisedPages get(DossierId id) {
            return new RecognisedPages(
                    id,
                    Manifest.NONE,
                    List.of(
                            new Page(first, PageState.RECOGNISED),
                            new Page(back, PageState.BLANK),
                            new Page(second, PageState.QUARANTINED)));
        }

        @Override
        public void described(DossierId id, Description description, String by) {
            described = description;
            version = by;
        }
    }
}
