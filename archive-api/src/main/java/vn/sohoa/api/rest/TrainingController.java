package vn.sohoa.api.rest;

import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.api.review.PaperWords;
import vn.sohoa.api.security.Gate;
import vn.sohoa.api.training.ModelTraining;
import vn.sohoa.core.access.Action;
import vn.sohoa.describe.training.Retraining;

/** Has a model learned from the confirmed papers of the archive: changes how all later papers are described. */
@RestController
class TrainingController {

    private final ModelTraining training;
    private final PaperWords words;
    private final Gate gate;

    TrainingController(ModelTraining training, PaperWords words, Gate gate) {
        this.training = training;
        this.words = words;
        this.gate = gate;
    }

    /** Begins to learn a model; one that knows less than the one in use is refused. */
    @PostMapping("/api/v1/training")
    @ResponseStatus(HttpStatus.ACCEPTED)
    TrainingJson train(@RequestBody TrainingRequest request, Locale locale) {
        gate.requireEverywhere(Action.READ_AGAIN);
        training.start(Optional.ofNullable(request.each()).orElse(Retraining.USUAL_EACH), request.dryRun());
        return state(locale);
    }

    /** How far learning has come, or what came of it. */
    @GetMapping("/api/v1/training")
    TrainingJson state(Locale locale) {
        gate.require(Action.SEE_QUALITY);
        return TrainingJson.of(training.state(), words, locale);
    }
}
