package vn.sohoa.api.cli;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoa.api.rest.TrainingJson.BandJson;
import vn.sohoa.api.rest.TrainingJson.ClassJson;
import vn.sohoa.api.rest.TrainingJson.CountsJson;
import vn.sohoa.api.rest.TrainingJson.ModelJson;
import vn.sohoa.api.rest.TrainingJson.OutcomeJson;
import vn.sohoa.api.rest.TrainingJson.ScoresJson;

/** Tells how a training ended: both models on the same papers, how far the new one can be trusted, and the verdict. */
final class TrainingReport {

    private final PrintStream out;
    private final Words words;

    TrainingReport(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    void print(OutcomeJson outcome) {
        CountsJson confirmed = outcome.confirmed();
        ModelJson candidate = outcome.candidate();
        if (candidate != null) {
            say("train.confirmed", confirmed.papers(), confirmed.dossiers(), confirmed.compared());
            out.println();
            say("train.compared");
            scores("train.own", outcome.own());
            scores("train.generated", outcome.generated());
            out.println();
            say("train.reliability", candidate.version());
            table("train.types", candidate.types());
            table("train.fields", candidate.fields());
            out.println();
            say("train.origin", candidate.generated(), candidate.confirmed(), candidate.seed(), candidate.digest());
        }
        say(
                "train." + outcome.verdict(),
                outcome.current(),
                candidate == null ? "" : candidate.version(),
                confirmed.papers(),
                confirmed.compared(),
                confirmed.leastPapers(),
                confirmed.leastCompared(),
                outcome.failure());
    }

    private void scores(String key, @Nullable ScoresJson scores) {
        if (scores != null) {
            say(key, scores.pages(), scores.current(), scores.candidate());
            for (ClassJson each : scores.different()) {
                say("train.class", each.name(), each.pages(), each.current(), each.candidate());
            }
        }
    }

    private void table(String title, List<BandJson> bands) {
        say(title);
        for (BandJson band : bands) {
            say("train.band", band.least(), band.most(), band.guesses(), band.said(), band.right());
        }
    }

    private void say(String key, Object... values) {
        out.println(words.say(key, values));
    }
}
