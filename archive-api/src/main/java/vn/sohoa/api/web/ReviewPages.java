package vn.sohoa.api.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.sohoa.api.review.InvalidValueException;
import vn.sohoa.api.review.PaperWords;
import vn.sohoa.api.review.Questions;
import vn.sohoa.api.review.Reply;
import vn.sohoa.api.security.Gate;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;

/** One question of the machine after the other; the page's script fetches them ahead and sends the answers behind. */
@Controller
class ReviewPages {

    /** Shown and fetched ahead. */
    private static final int AT_ONCE = 6;

    private final Questions questions;
    private final PaperWords words;
    private final Gate gate;

    ReviewPages(Questions questions, PaperWords words, Gate gate) {
        this.gate = gate;
        this.questions = questions;
        this.words = words;
    }

    @GetMapping("/review")
    String review(
            @RequestParam(defaultValue = "0") int done,
            @RequestParam(defaultValue = "") String problem,
            Model model,
            Locale locale) {
        Actor actor = gate.require(Action.DESCRIBE);
        model.addAttribute("done", Math.max(0, done));
        if (List.of("conflict", "gone").contains(problem)) {
            model.addAttribute("problem", "review.problem." + problem);
        }
        fill(actor, AT_ONCE, model, locale);
        return "review";
    }

    /** The next questions alone, for the page's script. */
    @GetMapping("/review/next")
    String next(@RequestParam(defaultValue = "1") int count, Model model, Locale locale) {
        fill(gate.require(Action.DESCRIBE), count, model, locale);
        return "review :: queue";
    }

    /**
     * The form of a question.
     *
     * @param reply {@code UNREADABLE} or {@code SKIP}; otherwise a choice, or what was typed, is the answer
     * @param choice an alternative
     * @param value typed; blank where the proposal is right
     */
    @PostMapping("/review/{item}")
    ModelAndView answer(
            @PathVariable UUID item,
            @RequestParam(defaultValue = "ACCEPT") Reply reply,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "0") int done,
            Model model,
            Locale locale) {
        Actor actor = gate.require(Action.DESCRIBE);
        String typed = choice.isBlank() ? value : choice;
        try {
            boolean corrects = reply == Reply.ACCEPT && !typed.isBlank();
            questions.answer(actor, item, corrects ? Reply.CORRECT : reply, typed);
            return redirect(reply == Reply.SKIP ? done : done + 1, "");
        } catch (ConflictException e) {
            return redirect(done, "&problem=conflict");
        } catch (NotFoundException e) {
            return redirect(done, "&problem=gone");
        } catch (InvalidValueException e) {
            fill(actor, AT_ONCE, model, locale);
            model.addAttribute("done", done);
            model.addAttribute("problem", e.key());
            model.addAttribute("typed", value);
            return new ModelAndView("review", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private void fill(Actor actor, int count, Model model, Locale locale) {
        model.addAttribute("questions", questions.next(actor, count, locale));
        model.addAttribute("waiting", questions.waiting());
        model.addAttribute("types", words.types(locale));
    }

    private static ModelAndView redirect(int done, String problem) {
        RedirectView next = new RedirectView("/review?done=" + done + problem);
        next.setStatusCode(HttpStatus.SEE_OTHER);
        next.setExposeModelAttributes(false);
        return new ModelAndView(next);
    }
}
