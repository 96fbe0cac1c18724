package vn.sohoa.describe.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.describe.Pages;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.model.ModelFile;
import vn.sohoa.describe.model.PaperModel;
import vn.sohoa.describe.training.Retraining.Part;

class RetrainingTest {

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
    private static final PaperTypeId RECEIPT = new PaperTypeId("giay-tiep-nhan-ho-so");

    private final PaperCatalogue catalogue = PaperCatalogue.load();
    private final PaperModel builtIn = ModelFile.builtIn();

    @Test
    void learnsAPaperThatOnlyThisArchiveHas() {
        PaperTypeId type = catalogue.types().getFirst().id();
        List<OwnPaper> own = IntStream.range(0, 40)
                .mapToObj(i -> own(
                        dossier(i),
                        type,
                        " ".repeat(20)
                                + "XÁC NHẬN LẠ KỲ CỦA LÀNG\n\nngười dân trình bày việc làng\nNguyễn Văn Xoan ký số "
                                + i))
                .toList();
        List<Training.Step> steps = new ArrayList<>();

        Retraining.Result result = new Retraining(catalogue, Retraining.LEAST_EACH).from(own, builtIn, NOW, steps::add);

        assertThat(result.comparison().own().candidate())
                .isEqualTo(1)
                .isGreaterThan(result.comparison().own().current());
        assertThat(result.comparison().own().different())
                .extracting(Comparison.ClassScore::page)
                .containsExactly(type.value());
        assertThat(result.model().version()).startsWith("own-40-");
        assertThat(result.model().origin().made()).contains(NOW);
        assertThat(result.model().origin().program()).isEqualTo(builtIn.version());
        assertThat(result.model().origin().dossiers()).isEqualTo(40);
        assertThat(result.model().pages().weights())
                .containsKey("w:viec_lang")
                .doesNotContainKey("w:xoan_ky")
                .doesNotContainKey("w:van_xoan");
        assertThat(steps).containsExactly(Training.Step.values());
        assertThat(result.comparison().isAccepted())
                .as("so few generated papers make a model that has forgotten much")
                .isFalse();
    }

    @Test
    void aModelIsRefusedThatKnowsLessOfTheArchiveOrForgets() {
        assertThat(comparison(0.9, 0.9, 0.95, 0.946).isAccepted()).isTrue();
        assertThat(comparison(0.9, 0.8999, 0.95, 0.99).isAccepted()).isFalse();
        assertThat(comparison(0.9, 1, 0.95, 0.944).isAccepted()).isFalse();
    }

    @Test
    void tooFewPapersAreToldFromEnough() {
        List<OwnPaper> papers = new ArrayList<>();
        for (int i = 0; papers.size() < Retraining.LEAST_PAPERS; i++) {
            if (Part.of(dossier(i)) == Part.LEARNED) {
                papers.add(own(dossier(i), RECEIPT, "BIÊN NHẬN"));
            }
        }
        assertThat(Retraining.count(papers).areEnough())
                .as("nothing to compare on")
                .isFalse();

        List<OwnPaper> compared = IntStream.range(0, 100)
                .mapToObj(RetrainingTest::dossier)
                .filter(dossier -> Part.of(dossier) == Part.COMPARED)
                .map(dossier -> own(dossier, RECEIPT, "BIÊN NHẬN"))
                .limit(Retraining.LEAST_COMPARED)
                .toList();
        assertThat(Retraining.count(compared).areEnough()).isFalse();
        papers.addAll(compared);
        assertThat(Retraining.count(papers)).isEqualTo(new Retraining.Counts(23, 23, 3));
        assertThat(Retraining.count(papers).areEnough()).isTrue();
    }

    @Test
    void aQuarterOfTheDossiersIsHeldBackAlwaysTheSame() {
        List<Part> parts =
                IntStream.range(0, 4000).mapToObj(i -> Part.of(dossier(i))).toList();

        assertThat(parts.stream().filter(Part.COMPARED::equals).count()).isBetween(900L, 1100L);
        assertThat(parts.stream().filter(Part.TRUSTED::equals).count()).isBetween(420L, 580L);
        assertThat(IntStream.range(0, 4000).mapToObj(i -> Part.of(dossier(i))).toList())
                .isEqualTo(parts);
    }

    private static Comparison comparison(double own, double newOwn, double generated, double newGenerated) {
        return new Comparison(
                new Comparison.Scores(own, newOwn, 10, List.of()),
                new Comparison.Scores(generated, newGenerated, 100, List.of()));
    }

    private static DossierId dossier(int number) {
        return new DossierId(new UUID(7, number));
    }

    private static OwnPaper own(DossierId dossier, PaperTypeId type, String text) {
        return new OwnPaper(dossier, KnownPaper.confirmed(type, List.of(Pages.page(text))), Set.of("Trần An Nam"));
    }
}
