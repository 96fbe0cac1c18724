package vn.sohoa.describe.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.describe.Pages;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.catalogue.PaperType;
import vn.sohoa.describe.classify.PageClass;
import vn.sohoa.describe.confidence.Calibrator;
import vn.sohoa.describe.model.LinearModel;
import vn.sohoa.describe.model.ModelFile;
import vn.sohoa.describe.model.PaperModel;

class TrainingTest {

    /** Other seeds, worse scans, plainer titles, fewer optional lines than the model learned from. */
    private static final Knobs UNSEEN = new Knobs(1.8, 0.35, 0.1, 1.3, 0.25);

    private final PaperCatalogue catalogue = PaperCatalogue.load();
    private final PaperGenerator generator = new PaperGenerator(catalogue, UNSEEN);

    @Test
    void builtInModelKnowsPapersItHasNotSeen() {
        List<KnownPaper> papers = Training.generated(generator, 77_000_000, 4, 120);

        assertThat(new Training(catalogue).macroF1(ModelFile.builtIn(), papers)).isGreaterThan(0.94);
    }

    @Test
    void refusesModelThatKnowsLess() {
        List<KnownPaper> papers = Training.generated(generator, 78_000_000, 1, 10);
        PaperModel current = ModelFile.builtIn();
        PaperModel fool = new PaperModel(
                "fool",
                new LinearModel(List.of("khac", "quyet-dinh"), List.of(0.0, 1.0), Map.of()),
                Calibrator.NONE,
                Calibrator.NONE);

        assertThat(new Training(catalogue).compare(current, fool, papers).accepted())
                .isFalse();
        assertThat(new Training(catalogue).compare(fool, current, papers).accepted())
                .isTrue();
    }

    @Test
    void learnsAnewFromConfirmedPapersToo() {
        List<KnownPaper> confirmed = Training.generated(new PaperGenerator(catalogue, Knobs.USUAL), 90, 1, 10);
        Retraining.Papers few = new Retraining.Papers(
                Training.generated(new PaperGenerator(catalogue, Knobs.USUAL), 80, 2, 20), confirmed, confirmed);
        PaperModel current = ModelFile.builtIn();

        Retraining.Result result = new Retraining(catalogue, few).from(confirmed, current);

        assertThat(result.model().version()).startsWith("own-80-").isNotEqualTo(current.version());
        assertThat(result.comparison().candidate()).isGreaterThan(0.5);
    }

    @Test
    void generatorMakesEveryTypeOfCatalogue() {
        assertThat(generator.types())
                .containsAll(catalogue.types().stream().map(PaperType::id).toList())
                .contains(PaperTypeId.OTHER);
    }

    @Test
    void generatedPapersAreSameForSameSeedAndSayOnlyFieldsOfTheirType() {
        for (PaperType type : catalogue.types()) {
            KnownPaper paper = generator.make(type.id(), 5);

            assertThat(paper).isEqualTo(generator.make(type.id(), 5));
            assertThat(type.fields())
                    .extracting(field -> field.name())
                    .containsAll(paper.fields().keySet().stream()
                            .filter(name -> !name.equals("so-chung-thuc"))
                            .toList());
            assertThat(paper.classes().getFirst()).isEqualTo(PageClass.front(type.id()));
        }
    }

    @Test
    void confirmedPaperOfCardHasBack() {
        PaperTypeId card = new PaperTypeId("can-cuoc");

        assertThat(KnownPaper.confirmed(card, List.of(Pages.page("a"), Pages.page("b")), Map.of())
                        .classes())
                .containsExactly(PageClass.front(card), PageClass.back(card));
    }
}
