package vn.sohoa.api.rest;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import vn.sohoa.api.health.Part;
import vn.sohoa.api.procedures.ProcedureImport;
import vn.sohoa.api.review.InvalidValueException;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.text.UnreadableException;
import vn.sohoa.ingest.ManifestException;

/** Every failure of the API as an RFC 9457 problem, mapped in this one place. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems extends ResponseEntityExceptionHandler {

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFoundException e) {
        return problem(HttpStatus.NOT_FOUND, e);
    }

    @ExceptionHandler
    ProblemDetail conflict(ConflictException e) {
        return problem(HttpStatus.CONFLICT, e);
    }

    /** In words that can be shown to who typed the value. */
    @ExceptionHandler
    ProblemDetail invalid(InvalidValueException e, Locale locale) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, messages.getMessage(e.key(), null, locale));
    }

    @ExceptionHandler
    ProblemDetail badRequest(IllegalArgumentException e) {
        return problem(HttpStatus.BAD_REQUEST, e);
    }

    @ExceptionHandler
    ProblemDetail badManifest(ManifestException e) {
        return problem(HttpStatus.BAD_REQUEST, e);
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableException e, Locale locale) {
        ProblemDetail problem =
                problem(HttpStatus.UNPROCESSABLE_CONTENT, e.quarantine().code().reason(locale));
        problem.setProperty("code", e.quarantine().code());
        problem.setProperty("remedy", e.quarantine().code().remedy(locale));
        return problem;
    }

    /** Every bad line with what is wrong and what to do. */
    @ExceptionHandler
    ProblemDetail badFile(ProcedureImport.BadFileException e, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, e);
        problem.setProperty(
                "lines",
                e.lines().stream()
                        .map(line -> new BadLineJson(
                                line.place(),
                                line.fault(),
                                line.value(),
                                messages.getMessage("procedures.fault." + line.fault(), null, locale),
                                messages.getMessage("procedures.remedy." + line.fault(), null, locale)))
                        .toList());
        return problem;
    }

    /** Where in the JSON, without repeating it: it may hold a person's number. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "The body is not the JSON that is expected" + place(e));
        return handleExceptionInternal(e, problem, headers, HttpStatus.BAD_REQUEST, request);
    }

    private static String place(HttpMessageNotReadableException e) {
        if (!(e.getCause() instanceof JacksonException cause)) {
            return ".";
        }
        String field = cause.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        TokenStreamLocation at = cause.getLocation();
        if (at == null) { // of what is nested too deeply
            return ".";
        }
        return ": look at " + (field.isEmpty() ? "" : "\"" + field + "\", ") + "line " + at.getLineNr() + ", column "
                + at.getColumnNr() + ".";
    }

    @ExceptionHandler
    ProblemDetail unavailable(StoreUnavailableException e) {
        ProblemDetail problem = problem(HttpStatus.SERVICE_UNAVAILABLE, e);
        problem.setProperty("part", Part.of(e).key());
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, RuntimeException failure) {
        return problem(status, String.valueOf(failure.getMessage()));
    }

    private static ProblemDetail problem(HttpStatus status, String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail);
    }
}
