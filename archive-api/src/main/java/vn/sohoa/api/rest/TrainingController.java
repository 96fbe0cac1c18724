package vn.sohoa.api.rest;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.api.review.PaperWords;
import vn.sohoa.api.training.ModelTraining;
import vn.sohoa.describe.training.Retraining;

/** Has a model learned from the confirmed papers of the archive: changes how all later papers are described. */
@RestController
class TrainingController {

    private final ModelTraining training;
    private final PaperWords words;
    private final OperatorKey key;

    TrainingController(ModelTraining training, PaperWords words, OperatorKey key) {
        this.training = training;
        this.words = words;
        this.key = key;
    }

    @PostMapping("/api/v1/training")
    @ResponseStatus(HttpStatus.ACCEPTED)
    TrainingJson train(
            @RequestHeader(name = OperatorKey.HEADER, required = false) @Nullable String offered,
            @RequestBody TrainingRequest request,
            Locale locale) {
        key.check(offered);
        training.start(Optional.ofNullable(request.each()).orElse(Retraining.USUAL_EACH), request.dryRun());
        return state(locale);
    }

    @GetMapping("/api/v1/training")
    TrainingJson state(Locale locale) {
        return TrainingJson.of(training.state(), words, locale);
    }
}
