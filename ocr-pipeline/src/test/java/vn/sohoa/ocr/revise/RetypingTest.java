package vn.sohoa.ocr.revise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.describe.FieldReader;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.review.RetypedPapers;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;

class RetypingTest {

    private static final PaperTypeId TYPE = new PaperTypeId("giay-khai-sinh");

    private final DossierId dossier = DossierId.random();
    private final RecordId record = RecordId.random();
    private final OnePaper papers = new OnePaper();
    private final List<DossierPage> seen = new ArrayList<>();
    private final FieldValue field = new FieldValue(
            "ho-ten",
            "An",
            "An",
            new PageId(record, 1),
            new Box(0, 0, 9, 9),
            FieldValue.Method.LABEL,
            0.9,
            true,
            List.of(),
            3);

    @Test
    void readsFieldsFromTheWordsOfThePages() {
        OcrPage words = page(new OcrWord("An", new Box(10, 10, 20, 10), 90));

        boolean any = retyping().read(dossier, page -> switch (page.number()) {
            case 1 -> Optional.of(words);
            case 2 -> Optional.of(page());
            default -> Optional.empty();
        });

        assertThat(any).isTrue();
        assertThat(seen)
                .extracting(DossierPage::blank, page -> page.words().isPresent())
                .containsExactly(tuple(false, true), tuple(true, true), tuple(false, false));
        assertThat(seen.getFirst().words().orElseThrow().words().map(OcrWord::text))
                .containsExactly("An");
        assertThat(papers.read).containsExactly(field);
        assertThat(papers.waiting).isEmpty();
    }

    @Test
    void doesNothingWhereNoPaperIsRetyped() {
        papers.waiting = List.of();

        assertThat(retyping().read(dossier, page -> Optional.empty())).isFalse();
        assertThat(seen).isEmpty();
        assertThat(papers.read).isEmpty();
    }

    private Retyping retyping() {
        return new Retyping(papers, reader(), PageCodes.NONE);
    }

    private FieldReader reader() {
        return new FieldReader() {

            @Override
            public List<FieldValue> read(PaperTypeId type, List<DossierPage> pages, PageCodes codes) {
                assertThat(type).isEqualTo(TYPE);
                seen.addAll(pages);
                return List.of(field);
            }

            @Override
            public Sensitivity sensitivity(PaperTypeId type) {
                return Sensitivity.RESTRICTED;
            }

            @Override
            public String version() {
                return "rules 2";
            }
        };
    }

    private static OcrPage page(OcrWord... words) {
        List<OcrBlock> blocks = words.length == 0
                ? List.of()
                : List.of(new OcrBlock(
                        new Box(0, 0, 100, 100), List.of(new OcrLine(new Box(0, 0, 100, 100), 0, 0, List.of(words)))));
        return new OcrPage(2480, 3508, 300, 0, 0.05, OcrPage.Source.RECOGNISED, "test", blocks);
    }

    private final class OnePaper implements RetypedPapers {

        private List<PaperEntry> waiting = List.of(new PaperEntry(
                PaperId.random(),
                PaperEntry.State.CONFIRMED,
                TYPE,
                PaperTypeId.OTHER,
                "",
                0.5,
                List.of(),
                List.of(new PageId(record, 1), new PageId(record, 2), new PageId(record, 3)),
                List.of(),
                List.of(),
                "rules 1"));

        private final List<FieldValue> read = new ArrayList<>();

        @Override
        public List<PaperEntry> of(DossierId of) {
            return waiting;
        }

        @Override
        public void read(
                PaperId paper, PaperTypeId type, Sensitivity sensitivity, List<FieldValue> fields, String version) {
            assertThat(sensitivity).isEqualTo(Sensitivity.RESTRICTED);
            assertThat(version).isEqualTo("rules 2");
            waiting = List.of();
            read.addAll(fields);
        }
    }
}
