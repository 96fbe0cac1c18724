package vn.sohoa.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sohoa.api.rest.TrainingJson.BandJson;
import vn.sohoa.api.rest.TrainingJson.ClassJson;
import vn.sohoa.api.rest.TrainingJson.CountsJson;
import vn.sohoa.api.rest.TrainingJson.ModelJson;
import vn.sohoa.api.rest.TrainingJson.OutcomeJson;
import vn.sohoa.api.rest.TrainingJson.ScoresJson;
import vn.sohoa.api.training.TrainingState.Verdict;

class TrainingReportTest {

    private static final ModelJson MODEL = new ModelJson(
            "own-44-abc",
            "2026-11-25T08:00:00Z",
            "built-in-1",
            2_900,
            44,
            40,
            0,
            "abcdef",
            List.of(new BandJson(0.9, 0.95, 120, 0.931, 0.942)),
            List.of(new BandJson(0.99, 1, 1, 0.995, 1)));

    private static final ScoresJson SCORES =
            new ScoresJson(0.8125, 0.9375, 11, List.of(new ClassJson("giay-khai-sinh", "Giấy khai sinh", 3, 0.5, 1)));

    @Test
    void tellsBothModelsAndHowFarTheNewOneHolds() {
        assertThat(said(Locale.of("vi"), Verdict.ACCEPTED, MODEL))
                .contains("44 trong 40 hồ sơ; 11 để riêng")
                .contains("của kho   : 0,8125 → 0,9375 (11 trang)")
                .contains("0,500 → 1,000  Giấy khai sinh (3 trang)")
                .contains("0,90–0,95: 120 lần, máy nói 93,1 %, thật ra đúng 94,2 %")
                .contains("2.900 giấy tờ tự sinh (số gieo 0)", "mã băm abcdef")
                .contains("=> NHẬN", "own-44-abc");
        assertThat(said(Locale.ENGLISH, Verdict.REFUSED, MODEL))
                .contains("of the archive: 0.8125 → 0.9375 (11 pages)")
                .contains("0.99 to 1.00: once, said 99.5 %, right 100.0 %")
                .contains("=> REFUSED", "than built-in-1, so built-in-1 stays");
    }

    @Test
    void saysWhatIsMissingWhereNothingIsLearned() {
        assertThat(said(Locale.of("vi"), Verdict.TOO_FEW, null))
                .startsWith("=> CHƯA ĐỦ: kho có 44 giấy tờ")
                .contains("ít nhất 20, trong đó 3 để riêng");
        assertThat(said(Locale.ENGLISH, Verdict.FAILED, null)).contains("NOTHING LEARNED: disk full");
    }

    @Test
    void eachVerdictHasItsExitCode() {
        assertThat(List.of(Verdict.values()))
                .extracting(verdict -> TrainCommand.code(outcome(verdict, null)))
                .containsExactly(0, 0, 3, 4, 1);
    }

    private static OutcomeJson outcome(Verdict verdict, @Nullable ModelJson model) {
        ScoresJson scores = model == null ? null : SCORES;
        return new OutcomeJson(
                verdict, new CountsJson(44, 40, 11, 20, 3), "built-in-1", model, scores, scores, "disk full");
    }

    private static String said(Locale language, Verdict verdict, @Nullable ModelJson model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            new TrainingReport(out, new Words(language)).print(outcome(verdict, model));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
