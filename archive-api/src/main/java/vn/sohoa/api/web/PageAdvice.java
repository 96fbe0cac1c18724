package vn.sohoa.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sohoa.api.health.Part;
import vn.sohoa.api.review.WaitingReviews;
import vn.sohoa.api.security.Gate;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.access.Action;

/** What all pages share, and the pages for what goes wrong. */
@ControllerAdvice(basePackageClasses = PageAdvice.class)
class PageAdvice {

    private final MessageSource messages;
    private final InstantSource clock;
    private final WaitingReviews reviews;
    private final Gate gate;

    PageAdvice(MessageSource messages, InstantSource clock, WaitingReviews reviews, Gate gate) {
        this.gate = gate;
        this.messages = messages;
        this.clock = clock;
        this.reviews = reviews;
    }

    @ModelAttribute("fmt")
    Format format(Locale locale) {
        return new Format(messages, locale, ZoneId.systemDefault());
    }

    /** For the head of the page; null while the catalogue is away, and for whom they are not. */
    @ModelAttribute("waitingReviews")
    @Nullable Long waitingReviews() {
        OptionalLong number =
                gate.allows(Action.DESCRIBE) ? reviews.number(gate.scope(Action.DESCRIBE)) : OptionalLong.empty();
        return number.isPresent() ? number.getAsLong() : null;
    }

    /** This page in the other language. */
    @ModelAttribute("otherLanguage")
    String otherLanguage(HttpServletRequest request, Locale locale) {
        String other = locale.getLanguage().equals("en") ? "vi" : "en";
        UriComponentsBuilder link = UriComponentsBuilder.newInstance();
        String query = request.getQueryString();
        if (query != null && request.getMethod().equals("GET")) {
            link.query(query);
        }
        return link.replaceQueryParam("lang", other).build().toUriString();
    }

    /** An address that names nothing, or is no address. */
    @ExceptionHandler({NotFoundException.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound() {
        return error(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ModelAndView unavailable(StoreUnavailableException e, Locale locale) {
        return error(HttpStatus.SERVICE_UNAVAILABLE)
                .addObject("part", Part.of(e).key())
                .addObject("time", format(locale).time(clock.instant()));
    }

    private static ModelAndView error(HttpStatus status) {
        ModelAndView page = new ModelAndView(status.is4xxClientError() ? "error/4xx" : "error/5xx", status);
        page.addObject("status", status.value());
        return page;
    }
}
