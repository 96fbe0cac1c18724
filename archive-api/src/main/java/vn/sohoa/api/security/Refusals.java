package vn.sohoa.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Says no: to programs as an RFC 9457 problem, to people with a page, and to who has not signed in where to do so. */
@Component
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final List<String> PROGRAMS = List.of("/api", "/actuator", "/v3");

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final JsonMapper json;

    Refusals(MessageSource messages, LocaleResolver locales, JsonMapper json) {
        this.messages = messages;
        this.locales = locales;
        this.json = json;
    }

    static boolean isForPrograms(HttpServletRequest request) {
        String path = request.getRequestURI() + "/";
        return PROGRAMS.stream().anyMatch(programs -> path.startsWith(programs + "/"));
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (isForPrograms(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            problem(request, response, HttpStatus.UNAUTHORIZED, "problem.unauthorized");
        } else {
            response.sendRedirect("/login");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (isForPrograms(request)) {
            problem(request, response, HttpStatus.FORBIDDEN, reason(why));
        } else if (why instanceof CsrfException && request.getServletPath().equals("/login")) {
            response.sendRedirect("/login?problem=late"); // the form lay open for too long
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String reason(AccessDeniedException why) {
        return why instanceof CsrfException ? "problem.csrf" : "problem.forbidden";
    }

    private void problem(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        Locale locale = locales.resolveLocale(request);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, messages.getMessage(key, null, locale));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }
}
