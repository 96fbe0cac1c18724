package vn.sohoa.describe.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.text.OcrWord;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.extract.NamesOnPage;
import vn.sohoa.describe.model.ModelFile;
import vn.sohoa.describe.model.Origin;
import vn.sohoa.describe.model.PaperModel;

/** Learns anew from generated papers and from those of an archive that people confirmed. */
public final class Retraining {

    /** Fewer confirmed papers than these say nothing. */
    public static final int LEAST_PAPERS = 20;

    /** Fewer held-back papers than these cannot tell which model is better. */
    public static final int LEAST_COMPARED = 3;

    /** Papers of each type that the built-in model learns from. */
    public static final int USUAL_EACH = GeneratedPapers.USUAL;

    /** Fewer generated papers of each type than these are no ground to learn on. */
    public static final int LEAST_EACH = Learner.LEAST_PAGES;

    /** More than these do not fit into the memory of a service. */
    public static final int MOST_EACH = 200;

    /** Of so many dossiers one teaches trust, and two are for the comparison. */
    private static final int PARTS = 8;

    private final PaperCatalogue catalogue;
    private final Training training;
    private final int each;

    /** @param each generated papers of each type to learn from */
    public Retraining(PaperCatalogue catalogue, int each) {
        this.catalogue = catalogue;
        this.training = new Training(catalogue);
        this.each = each;
    }

    /** What the confirmed papers of a dossier are for: always the same, so that no model has learned from what it is tried on. */
    enum Part {
        LEARNED,
        TRUSTED,
        COMPARED;

        static Part of(DossierId dossier) {
            CRC32 crc = new CRC32();
            crc.update(dossier.toString().getBytes(StandardCharsets.UTF_8));
            return switch ((int) (crc.getValue() % PARTS)) {
                case 0, 1 -> COMPARED;
                case 2 -> TRUSTED;
                default -> LEARNED;
            };
        }
    }

    /** What there is to learn from in the archive. */
    public record Counts(int papers, int dossiers, int compared) {

        static Counts of(List<OwnPaper> own) {
            return new Counts(
                    own.size(),
                    (int) own.stream().map(OwnPaper::dossier).distinct().count(),
                    part(own, Part.COMPARED).size());
        }

        public boolean areEnough() {
            return papers >= LEAST_PAPERS && compared >= LEAST_COMPARED;
        }
    }

    /**
     * A model that may take the place of the current one.
     *
     * @param comparison on papers that neither model has learned from; tells whether it is accepted
     */
    public record Result(PaperModel model, Comparison comparison) {}

    public static Counts count(List<OwnPaper> own) {
        return Counts.of(own);
    }

    /**
     * Learns from confirmed papers, enough of them.
     *
     * @param progress is told what begins
     */
    public Result from(List<OwnPaper> own, PaperModel current, Instant now, Consumer<Training.Step> progress) {
        progress.accept(Training.Step.GENERATING);
        GeneratedPapers generated = GeneratedPapers.of(catalogue, each);
        List<KnownPaper> compared = part(own, Part.COMPARED);
        Training.Material material = new Training.Material(
                examples(generated.learned(), own),
                both(generated.trusted(), part(own, Part.TRUSTED)),
                both(generated.compared(), compared));
        Origin origin = origin(own, generated.learned().size(), now);
        PaperModel model = training.train(version(origin), origin, material, progress);
        return new Result(
                model, new Comparison(scores(current, model, compared), scores(current, model, generated.compared())));
    }

    private Comparison.Scores scores(PaperModel current, PaperModel candidate, List<KnownPaper> papers) {
        return Comparison.Scores.of(training.confusion(current, papers), training.confusion(candidate, papers));
    }

    private List<Learner.Example> examples(List<KnownPaper> generated, List<OwnPaper> own) {
        List<Learner.Example> examples = new ArrayList<>(training.examples(generated));
        List<Learner.Example> confirmed = new ArrayList<>();
        List<Discretion.Page> pages = new ArrayList<>();
        for (OwnPaper paper : own) {
            if (Part.of(paper.dossier()) == Part.LEARNED) {
                for (Learner.Example page : training.examples(List.of(paper.paper()))) {
                    confirmed.add(page);
                    pages.add(new Discretion.Page(paper.dossier(), page.features()));
                }
            }
        }
        Discretion discretion = new Discretion(examples.stream().map(Learner.Example::features), pages, names(own));
        confirmed.forEach(page -> examples.add(new Learner.Example(page.page(), discretion.allowed(page.features()))));
        return examples;
    }

    /** Those that were read as fields, and whatever else looks like one: of papers of no type no fields are read. */
    private static Set<String> names(List<OwnPaper> own) {
        return own.stream()
                .flatMap(paper -> Stream.concat(
                        paper.names().stream(),
                        paper.paper().pages().stream().flatMap(page -> NamesOnPage.of(page).stream())))
                .collect(Collectors.toSet());
    }

    private static List<KnownPaper> part(List<OwnPaper> own, Part part) {
        return own.stream()
                .filter(paper -> Part.of(paper.dossier()) == part)
                .map(OwnPaper::paper)
                .toList();
    }

    private static List<KnownPaper> both(List<KnownPaper> some, List<KnownPaper> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static String version(Origin origin) {
        return "own-" + origin.confirmed() + "-" + origin.digest().substring(0, 12);
    }

    private static Origin origin(List<OwnPaper> own, int generated, Instant now) {
        Counts counts = Counts.of(own);
        return new Origin(
                Optional.of(now),
                ModelFile.builtIn().version(),
                generated,
                counts.papers(),
                counts.dossiers(),
                GeneratedPapers.SEED,
                digest(own, generated));
    }

    private static String digest(List<OwnPaper> own, int generated) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((ModelFile.builtIn().version() + generated).getBytes(StandardCharsets.UTF_8));
            for (OwnPaper paper : own) {
                String what = paper.dossier() + " " + paper.paper().type() + " "
                        + paper.paper().pages().stream()
                                .flatMap(page -> page.words().map(OcrWord::text))
                                .collect(Collectors.joining(" "));
                digest.update(what.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
