package vn.sohoa.api.security;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import vn.sohoa.core.catalogue.DossierEntry;

/** Every endpoint there is, as {@code GET /dossiers/{id}}: of the pages, the API and the actuator. */
final class Endpoints {

    /** What takes something away comes last; so does reading again, which goes on while others are asked. */
    private static final Comparator<String> LEAST_HARM_FIRST = Comparator.<String, Boolean>comparing(
                    endpoint -> endpoint.startsWith("DELETE") || endpoint.matches("POST .*/recognition"))
            .thenComparing(Comparator.naturalOrder());

    private static final String NOTHING = UUID.randomUUID().toString();

    private static final Map<String, String> QUERIES = Map.of(
            "GET /api/v1/search", "?q=don",
            "GET /api/v1/records/{id}/pages/{page}/excerpt", "?left=0&top=0&right=900&bottom=900");

    private final ApplicationContext application;
    private final DossierEntry dossier;
    private final String paper;
    private final String question;
    private final String rowOfTheLog;

    /** They answer for this dossier, and for what there is of it now. */
    Endpoints(ApplicationContext application, DataSource database, DossierEntry dossier) {
        this.application = application;
        this.dossier = dossier;
        JdbcClient jdbc = JdbcClient.create(database);
        paper = first(jdbc, "SELECT id FROM paper WHERE dossier = :dossier LIMIT 1", dossier);
        question = first(
                jdbc,
                "SELECT r.id FROM review_item r JOIN paper p ON p.id = r.paper WHERE p.dossier = :dossier LIMIT 1",
                dossier);
        rowOfTheLog = jdbc.sql("SELECT coalesce(min(number), 1) FROM view_log WHERE actor_agency = :agency")
                .param("agency", SecuredIT.HERE.value())
                .query(String.class)
                .single();
    }

    /** With what the security filters answer themselves, those that do the least harm first. */
    Set<String> all() {
        Stream<String> mapped = mappings().flatMap(mapping -> named(mapping.getKey()));
        return Stream.concat(mapped, Stream.of("GET /app.css", "GET /no-such-page"))
                .collect(Collectors.toCollection(() -> new TreeSet<>(LEAST_HARM_FIRST)));
    }

    /** Ours, each with the method that answers it. */
    Map<String, HandlerMethod> ours() {
        return mappings()
                .filter(mapping -> mapping.getValue().getBeanType().getName().startsWith("vn.sohoa."))
                .flatMap(mapping -> named(mapping.getKey()).map(name -> Map.entry(name, mapping.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    private Stream<Map.Entry<RequestMappingInfo, HandlerMethod>> mappings() {
        return application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream());
    }

    private static Stream<String> named(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        Set<RequestMethod> tried = methods.isEmpty() ? Set.of(RequestMethod.GET) : methods;
        return mapping.getPatternValues().stream()
                .flatMap(path -> tried.stream().map(method -> method + " " + path));
    }

    /** Where the endpoint answers for things of the dossier. */
    String address(String endpoint) {
        String path = endpoint.substring(endpoint.indexOf(' ') + 1);
        String id = Stream.of(
                        Map.entry("/batches/", dossier.batch().toString()),
                        Map.entry("/dossiers/", dossier.id().toString()),
                        Map.entry("/records/", dossier.records().getFirst().id().toString()),
                        Map.entry("/papers/", paper))
                .filter(kind -> path.contains(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(NOTHING);
        return path.replace("{id}", id)
                        .replace("{item}", question)
                        .replace("{dossier}", dossier.id().toString())
                        .replace("{paper}", paper)
                        .replace("{record}", dossier.records().getFirst().id().toString())
                        .replace("{token}", "0".repeat(32))
                        .replace("/v/{code}", "/v/" + "0".repeat(20))
                        .replace("{code}", "1.000894")
                        .replace("{page}", "1")
                        .replace("{number}", rowOfTheLog)
                        .replace("accounts/{name}", "accounts/thu-nghiem")
                        .replace("representations/{name}", "representations/original")
                        .replace("{name}", "ho-ten")
                        .replace("{*path}", "")
                        .replace("/**", "")
                + QUERIES.getOrDefault(endpoint, "");
    }

    /** The id of a row, where there is one. */
    private static String first(JdbcClient jdbc, String sql, DossierEntry dossier) {
        return jdbc.sql(sql)
                .param("dossier", dossier.id().value())
                .query(UUID.class)
                .optional()
                .map(UUID::toString)
                .orElse(NOTHING);
    }
}
