package vn.sohoa.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.PutIndexTemplateRequest;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The indices behind two aliases: {@code NAME} is searched and {@code NAME-write} is written. They point to the same index
 * except while a new one is filled. An index is called {@code NAME-FORMAT-TIME}.
 */
final class PageIndices {

    /** To be raised with every change of fields or analysis. */
    private static final String FORMAT = "f2";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS", Locale.ROOT);
    private static final int NOT_FOUND = 404;

    private final ElasticsearchClient client;
    private final String name;
    private final Clock clock;

    PageIndices(ElasticsearchClient client, String name, Clock clock) {
        this.client = client;
        this.name = name;
        this.clock = clock;
    }

    String searched() {
        return name;
    }

    String written() {
        return name + "-write";
    }

    /** Whether there is an index to write, of our format. */
    boolean isReady() throws IOException {
        return targets(written()).stream().anyMatch(index -> index.startsWith(prefix()));
    }

    /** An empty index that is written from now on, and searched where nothing else is. What was begun before and not ended goes. */
    void begin() throws IOException {
        putTemplate();
        String fresh = prefix() + TIME.format(clock.instant().atOffset(ZoneOffset.UTC));
        client.indices().create(create -> create.index(fresh));
        List<Action> actions = pointing(written(), fresh);
        if (targets(searched()).isEmpty()) {
            actions.addAll(pointing(searched(), fresh));
        }
        client.indices().updateAliases(update -> update.actions(actions));
        deleteForgotten();
    }

    /** Indices of ours that are neither searched nor written. */
    private void deleteForgotten() throws IOException {
        Pattern ours = Pattern.compile(Pattern.quote(name) + "-f\\d+-\\d{8}-\\d{6}-\\d{3}");
        List<String> forgotten = client.indices().getAlias(get -> get.index(name + "-*")).aliases().entrySet().stream()
                .filter(index -> ours.matcher(index.getKey()).matches())
                .filter(index ->
                        Collections.disjoint(index.getValue().aliases().keySet(), List.of(searched(), written())))
                .map(Map.Entry::getKey)
                .toList();
        if (!forgotten.isEmpty()) {
            client.indices().delete(delete -> delete.index(forgotten));
        }
    }

    /** What is written becomes what is searched, in one step; older indices are deleted. */
    void end() throws IOException {
        Set<String> written = targets(written());
        Set<String> before = targets(searched());
        if (written.size() != 1 || written.equals(before)) {
            return;
        }
        List<Action> actions = pointing(searched(), written.iterator().next());
        client.indices().updateAliases(update -> update.actions(actions));
        client.indices().delete(delete -> delete.index(List.copyOf(before)));
    }

    private String prefix() {
        return name + "-" + FORMAT + "-";
    }

    /** The index that an alias points to; none where there is no such alias. */
    private Set<String> targets(String alias) throws IOException {
        try {
            return client.indices().getAlias(get -> get.name(alias)).aliases().keySet();
        } catch (ElasticsearchException e) {
            if (e.status() == NOT_FOUND) {
                return Set.of();
            }
            throw e;
        }
    }

    private List<Action> pointing(String alias, String index) throws IOException {
        List<Action> actions = new ArrayList<>();
        for (String before : targets(alias)) {
            actions.add(Action.of(
                    action -> action.remove(remove -> remove.index(before).alias(alias))));
        }
        actions.add(Action.of(action -> action.add(add -> add.index(index).alias(alias))));
        return actions;
    }

    private void putTemplate() throws IOException {
        try (InputStream pages = Objects.requireNonNull(PageIndices.class.getResourceAsStream("pages.json"))) {
            client.indices()
                    .putIndexTemplate(PutIndexTemplateRequest.of(template -> template.name(name)
                            .indexPatterns(prefix() + "*")
                            .priority(500L)
                            .template(mapping -> mapping.withJson(pages))));
        }
    }
}
