package vn.sohoa.api.rest;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.api.review.Questions;
import vn.sohoa.api.security.Gate;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;

/** The questions of the machine to people. */
@RestController
@RequestMapping("/api/v1/review")
class ReviewController {

    private final Questions questions;
    private final Gate gate;

    ReviewController(Questions questions, Gate gate) {
        this.questions = questions;
        this.gate = gate;
    }

    /** The next questions for a reviewer, theirs alone for some minutes: first those they have already. */
    @GetMapping("/next")
    ReviewJson next(@RequestParam(defaultValue = "1") int count, Locale locale) {
        Actor actor = gate.require(Action.DESCRIBE);
        return ReviewJson.of(questions.waiting(), questions.next(actor, count, locale));
    }

    /** Answers a question. The same answer twice is one. */
    @PostMapping("/items/{item}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable UUID item, @RequestBody AnswerJson answer) {
        questions.answer(
                gate.require(Action.DESCRIBE), item, answer.reply(), answer.value() == null ? "" : answer.value());
    }
}
