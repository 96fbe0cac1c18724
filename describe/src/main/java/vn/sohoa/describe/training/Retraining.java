package vn.sohoa.describe.training;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import vn.sohoa.core.text.OcrWord;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.model.PaperModel;

/** Learns anew from generated papers and from those of an archive that people confirmed. */
public final class Retraining {

    /** One confirmed paper in so many is not learned from; always the same ones, also the next time. */
    private static final int HELD_BACK = 4;

    private final PaperCatalogue catalogue;
    private final Papers generated;

    public Retraining(PaperCatalogue catalogue) {
        this(catalogue, Papers.usual(catalogue));
    }

    Retraining(PaperCatalogue catalogue, Papers generated) {
        this.catalogue = catalogue;
        this.generated = generated;
    }

    /**
     * Generated papers to learn from, to learn trust from, and to compare models on: no paper is in two of these.
     */
    record Papers(List<KnownPaper> learned, List<KnownPaper> trusted, List<KnownPaper> compared) {

        static Papers usual(PaperCatalogue catalogue) {
            PaperGenerator harder = new PaperGenerator(catalogue, Knobs.HARDER);
            return new Papers(
                    BuiltInModel.learned(catalogue),
                    BuiltInModel.heldBack(catalogue),
                    Training.generated(harder, 2_000_000, 4, 80));
        }
    }

    /**
     * A model that may take the place of the current one.
     *
     * @param comparison on papers that the new model has not seen; tells whether it is accepted
     */
    public record Result(PaperModel model, Training.Comparison comparison) {}

    public Result from(List<KnownPaper> confirmed, PaperModel current) {
        List<KnownPaper> learned = new ArrayList<>(generated.learned);
        List<KnownPaper> trusted = new ArrayList<>(generated.trusted);
        List<KnownPaper> compared = new ArrayList<>(generated.compared);
        CRC32 all = new CRC32();
        for (KnownPaper paper : confirmed) {
            long own = fingerprint(paper);
            all.update(Long.toHexString(own).getBytes(StandardCharsets.UTF_8));
            if (own % HELD_BACK == 0) {
                trusted.add(paper);
                compared.add(paper);
            } else {
                learned.add(paper);
            }
        }
        String version = "own-" + confirmed.size() + "-" + HexFormat.of().toHexDigits((int) all.getValue());
        Training training = new Training(catalogue);
        PaperModel model = training.train(version, learned, trusted);
        return new Result(model, training.compare(current, model, compared));
    }

    private static long fingerprint(KnownPaper paper) {
        CRC32 crc = new CRC32();
        paper.pages().stream()
                .flatMap(page -> page.words().map(OcrWord::text))
                .forEach(word -> crc.update(word.getBytes(StandardCharsets.UTF_8)));
        return crc.getValue();
    }
}
