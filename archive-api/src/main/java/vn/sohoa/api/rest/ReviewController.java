package vn.sohoa.api.rest;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.api.review.Questions;
import vn.sohoa.api.review.Reviewer;

/** The questions of the machine to people. Who answers is named by the cookie of the review page. */
@RestController
@RequestMapping("/api/v1/review")
class ReviewController {

    private final Questions questions;

    ReviewController(Questions questions) {
        this.questions = questions;
    }

    /** The next questions for a reviewer, theirs alone for some minutes: first those they have already. */
    @GetMapping("/next")
    ReviewJson next(
            @CookieValue(name = Reviewer.COOKIE, required = false) @Nullable String reviewer,
            @RequestParam(defaultValue = "1") int count,
            Locale locale) {
        return ReviewJson.of(questions.waiting(), questions.next(require(reviewer), count, locale));
    }

    /** Answers a question. The same answer twice is one. */
    @PostMapping("/items/{item}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(
            @CookieValue(name = Reviewer.COOKIE, required = false) @Nullable String reviewer,
            @PathVariable UUID item,
            @RequestBody AnswerJson answer) {
        questions.answer(require(reviewer), item, answer.reply(), answer.value() == null ? "" : answer.value());
    }

    private static Reviewer require(@Nullable String name) {
        return Optional.ofNullable(name)
                .flatMap(Reviewer::named)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Who answers? Send the cookie " + Reviewer.COOKIE + " with a name of 2 to 60 characters."));
    }
}
