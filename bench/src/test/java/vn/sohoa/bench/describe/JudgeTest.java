package vn.sohoa.bench.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.describe.DescribedPaper;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.text.Box;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.testing.papers.Condition;
import vn.sohoa.testing.papers.TestDossier;
import vn.sohoa.testing.papers.TestDossier.ScannedFile;
import vn.sohoa.testing.papers.TestDossier.TruePaper;

class JudgeTest {

    private final RecordId record = RecordId.random();
    private final Judge judge = new Judge(new Values(PaperCatalogue.load()), true);

    private final ReadDossier dossier = new ReadDossier(
            new TestDossier(
                    "1",
                    List.of(new ScannedFile(Path.of("1.pdf"), 3)),
                    List.of(
                            new TruePaper(
                                    List.of("quyet-dinh"),
                                    Map.of("nguoi-ky", "Lê Văn An", "so-ky-hieu", "5/QĐ-UBND"),
                                    Condition.GOOD,
                                    List.of(0, 1)),
                            new TruePaper(List.of("khac"), Map.of(), Condition.GOOD, List.of(2)))),
            List.of(page(1), page(2), page(3)),
            PageCodes.NONE);

    @Test
    void comparesTypePagesAndFields() {
        Verdict verdict = judge.judge(
                dossier,
                described(
                        paper("quyet-dinh", true, List.of(1, 2), value("nguoi-ky", "LÊ VĂN AN", true)),
                        paper("khac", true, List.of(3))));

        assertThat(verdict.segmentation()).isEqualTo(new Segmentation(3, 3, 2, 2));
        assertThat(verdict.outcomes())
                .allSatisfy(outcome -> assertThat(outcome.isRightType()).isTrue());
        assertThat(verdict.outcomes().getFirst().values())
                .singleElement()
                .satisfies(value -> assertThat(value.right()).isTrue());
        assertThat(verdict.asked()).isZero();
    }

    @Test
    void findsAPaperByMostOfItsPages() {
        Verdict verdict = judge.judge(
                dossier, described(paper("bao-cao", false, List.of(1)), paper("quyet-dinh", true, List.of(2, 3))));

        assertThat(verdict.outcomes().getLast().found()).isEqualTo("quyet-dinh");
        assertThat(verdict.outcomes().getLast().isHeldBack()).isFalse();
        assertThat(verdict.asked()).isEqualTo(1);
        assertThat(verdict.items()).isEqualTo(2);
    }

    @Test
    void holdsAValueWrongThatStandsNowhereWhereTheTruthIsWhole() {
        Description invented = described(
                paper("quyet-dinh", true, List.of(1, 2), value("ho-ten", "Lê Văn An", true)),
                paper("khac", true, List.of(3)));
        Judge lenient = new Judge(new Values(PaperCatalogue.load()), false);

        assertThat(judge.judge(dossier, invented).outcomes().getFirst().values())
                .singleElement()
                .satisfies(value -> assertThat(value.right()).isFalse());
        assertThat(lenient.judge(dossier, invented).outcomes().getFirst().values())
                .isEmpty();
    }

    @Test
    void sumsUpFields() {
        Scores scores = new Scores(List.of(judge.judge(
                dossier,
                described(
                        paper("quyet-dinh", true, List.of(1, 2), value("nguoi-ky", "Lê Văn An", true)),
                        paper("khac", true, List.of(3))))));

        assertThat(scores.fields())
                .containsEntry("nguoi-ky", new FieldTally(1, 1, 1, 1, 1))
                .containsEntry("so-ky-hieu", new FieldTally(1, 0, 0, 0, 0));
        assertThat(scores.unknown()).hasSize(1);
    }

    private DossierPage page(int number) {
        return new DossierPage(new PageId(record, number), false, Optional.empty());
    }

    private static Description described(DescribedPaper... papers) {
        return new Description(List.of(papers), Optional.empty());
    }

    private DescribedPaper paper(String type, boolean accepted, List<Integer> pages, FieldValue... fields) {
        return new DescribedPaper(
                new PaperTypeId(type),
                "",
                0.9,
                accepted,
                List.of(),
                pages.stream().map(number -> new PageId(record, number)).toList(),
                List.of(fields),
                List.of());
    }

    private FieldValue value(String name, String value, boolean accepted) {
        return new FieldValue(
                name,
                value,
                value,
                new PageId(record, 1),
                new Box(0, 0, 10, 10),
                FieldValue.Method.LABEL,
                0.99,
                accepted,
                List.of(),
                1);
    }
}
