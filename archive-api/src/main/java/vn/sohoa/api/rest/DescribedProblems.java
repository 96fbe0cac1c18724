package vn.sohoa.api.rest;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Describes in {@code /v3/api-docs} the problems that an endpoint answers with; what it does stands in its Javadoc. */
@Configuration(proxyBeanMethods = false)
class DescribedProblems {

    private static final String PROBLEM = "Problem";

    @Bean
    OpenApiCustomizer problemSchema() {
        return api -> api.getComponents()
                .addSchemas(
                        PROBLEM,
                        new ObjectSchema()
                                .description("RFC 9457")
                                .addProperty("title", new StringSchema())
                                .addProperty("status", new IntegerSchema())
                                .addProperty("detail", new StringSchema().description("what is wrong and what to do"))
                                .addProperty("instance", new StringSchema()));
    }

    @Bean
    OperationCustomizer problemAnswers() {
        return (operation, method) -> {
            of(method).forEach(status -> add(operation, status));
            return operation;
        };
    }

    private static void add(Operation operation, HttpStatus status) {
        operation
                .getResponses()
                .addApiResponse(
                        String.valueOf(status.value()),
                        new ApiResponse()
                                .description(status.getReasonPhrase())
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>()
                                                                .$ref("#/components/schemas/" + PROBLEM)))));
    }

    private static Set<HttpStatus> of(HandlerMethod method) {
        Set<HttpStatus> problems =
                EnumSet.of(HttpStatus.UNAUTHORIZED, HttpStatus.FORBIDDEN, HttpStatus.SERVICE_UNAVAILABLE);
        if (method.getMethodParameters().length > 0) {
            problems.add(HttpStatus.BAD_REQUEST);
        }
        if (has(method, PathVariable.class)) {
            problems.add(HttpStatus.NOT_FOUND);
        }
        if (!method.hasMethodAnnotation(GetMapping.class)) {
            problems.add(HttpStatus.CONFLICT);
        }
        if (has(method, RequestBody.class) || takesFiles(method)) {
            problems.add(HttpStatus.CONTENT_TOO_LARGE);
            problems.add(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
            problems.add(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return problems;
    }

    private static boolean has(HandlerMethod method, Class<? extends java.lang.annotation.Annotation> kind) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(kind));
    }

    private static boolean takesFiles(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType().equals(MultipartHttpServletRequest.class));
    }
}
