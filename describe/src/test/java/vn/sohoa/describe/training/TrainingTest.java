package vn.sohoa.describe.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.describe.Pages;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.catalogue.PaperType;
import vn.sohoa.describe.classify.PageClass;
import vn.sohoa.describe.confidence.Reliability;
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
    void builtInModelCarriesItsReliability() {
        PaperModel.Tables tables = ModelFile.builtIn().tables();

        for (Reliability table : List.of(tables.types(), tables.fields())) {
            assertThat(table.bands().stream()
                            .mapToInt(Reliability.Band::guesses)
                            .sum())
                    .isGreaterThan(500);
            assertThat(table.bands().getLast()).satisfies(surest -> {
                assertThat(surest.guesses()).isGreaterThan(100);
                assertThat(surest.share()).isGreaterThan(0.97);
            });
        }
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

        assertThat(KnownPaper.confirmed(card, List.of(Pages.page("a"), Pages.page("b")))
                        .classes())
                .containsExactly(PageClass.front(card), PageClass.back(card));
    }
}
