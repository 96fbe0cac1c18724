package vn.sohoa.api.web;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sohoa.api.delivery.Check;
import vn.sohoa.api.health.Part;
import vn.sohoa.api.procedures.Fault;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.accession.Origin;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.delivery.DeliveredFile;
import vn.sohoa.core.delivery.Share;
import vn.sohoa.core.indicator.Indicator;
import vn.sohoa.core.ledger.LedgerCode.Outcome;
import vn.sohoa.core.procedure.AgencyLevel;
import vn.sohoa.core.procedure.Completeness;
import vn.sohoa.core.procedure.OnFile;
import vn.sohoa.core.procedure.RequiredPaper;
import vn.sohoa.core.record.BatchState;
import vn.sohoa.core.record.PageState;
import vn.sohoa.core.record.RecordState;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.viewlog.Act;
import vn.sohoa.core.viewlog.ChainReport;
import vn.sohoa.core.viewlog.Channel;
import vn.sohoa.describe.catalogue.FieldSpec;
import vn.sohoa.describe.model.UnusableModelException;

class MessagesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z0-9._]+)");
    private static final Pattern BUILT_KEY = Pattern.compile("#\\{\\$\\{(?:'([^']*)' \\+ )?");
    private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]");

    /** The beginnings of keys that templates end with a value, and the values there are. */
    private static final Map<String, Stream<?>> BUILT = Map.ofEntries(
            entry("state.batch.", Arrays.stream(BatchState.values())),
            entry("state.record.", Arrays.stream(RecordState.values())),
            entry("state.paper.", Arrays.stream(PaperEntry.State.values())),
            entry("state.field.", Arrays.stream(PaperEntry.FieldState.values())),
            entry("page.state.", Arrays.stream(PageState.values())),
            entry("log.act.", Arrays.stream(Act.values())),
            entry("log.channel.", Arrays.stream(Channel.values())),
            entry("log.check.", Arrays.stream(ChainReport.Kind.values())),
            entry("origin.", Arrays.stream(Origin.values())),
            entry("fact.source.", Arrays.stream(OcrPage.Source.values())),
            entry("model.problem.", Arrays.stream(UnusableModelException.Reason.values())),
            entry("verdict.", Arrays.stream(Balance.Verdict.values())),
            entry("equation.verdict.", Arrays.stream(Balance.Verdict.values())),
            entry(
                    "away.",
                    Arrays.stream(Part.values())
                            .map(Part::key)
                            .flatMap(part -> Stream.of(part + ".title", part + ".meanwhile"))),
            entry(
                    "kind.",
                    Arrays.stream(Outcome.values())
                            .filter(outcome -> outcome != Outcome.KEPT)
                            .map(outcome -> outcome.name().toLowerCase(Locale.ROOT))),
            entry(
                    "sensitivity.",
                    Arrays.stream(Sensitivity.values()).flatMap(one -> Stream.of(one.name(), one.name() + ".hint"))),
            entry("procedure.level.", Arrays.stream(AgencyLevel.values())),
            entry("paper.form.", Arrays.stream(RequiredPaper.Form.values())),
            entry("request.form.", Arrays.stream(RequiredPaper.Form.values())),
            entry("completeness.", Arrays.stream(Completeness.State.values())),
            entry("on.file.", Arrays.stream(OnFile.values())),
            entry(
                    "request.why.",
                    Arrays.stream(OnFile.values()).filter(state -> state != OnFile.VALID && state != OnFile.HANDED_IN)),
            entry("amend.form.", Stream.of("type", "date", "personal_id", "old_id", "code", "line")),
            entry(
                    "error.",
                    Stream.of("403", "404", "413", "4xx")
                            .flatMap(status -> Stream.of(status + ".title", status + ".hint"))),
            entry("indicator.", Arrays.stream(Indicator.values())),
            entry("indicator.short.", Arrays.stream(Indicator.values())),
            entry("indicator.formula.", Arrays.stream(Indicator.values())),
            entry("indicator.source.", Arrays.stream(Indicator.values())),
            entry("indicators.problem.", IndicatorPages.PROBLEMS.stream()),
            entry("indicators.remedy.", IndicatorPages.PROBLEMS.stream()),
            entry("share.state.", Arrays.stream(Share.State.values())),
            entry("share.closed.", Arrays.stream(Share.State.values()).filter(state -> state != Share.State.OPEN)),
            entry("verify.kind.", Arrays.stream(DeliveredFile.Kind.values())),
            entry(
                    "verify.state.",
                    Arrays.stream(Check.State.values()).flatMap(state -> Stream.of(state.name(), state + ".about"))),
            entry("role.", Arrays.stream(Role.values()).flatMap(role -> Stream.of(role.name(), role + ".about"))));

    /** The beginnings of keys that code ends with a value, and the values there are. */
    private static final Map<String, Stream<?>> BUILT_IN_CODE = Map.of(
            "review.invalid.",
            Stream.concat(
                    Stream.of("type", "owner", "reason", "agency_id", "agency_scope", "sensitivity"),
                    Arrays.stream(FieldSpec.Kind.values())
                            .map(kind -> kind.name().toLowerCase(Locale.ROOT))),
            "review.problem.",
            Stream.of("conflict", "gone"),
            "lookup.problem.",
            Stream.of("owner", "dossier", "received", "unknown", "papers", "changed"),
            "procedures.fault.",
            Arrays.stream(Fault.values()),
            "procedures.remedy.",
            Arrays.stream(Fault.values()),
            "login.problem.",
            Stream.of("refused", "often", "away", "late", "out"));

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() throws IOException {
        Properties vietnamese = messages("messages.properties");
        Properties english = messages("messages_en.properties");

        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
        assertThat(vietnamese.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(vietnamese.getProperty(key))));
    }

    @Test
    void noWordsAreMissingFromTheTemplates() throws IOException {
        Set<String> keys = messages("messages.properties").stringPropertyNames();

        for (Path template : templates()) {
            String text = Files.readString(template);
            assertThat(KEY.matcher(text).results().map(match -> match.group(1)))
                    .as(template.toString())
                    .isSubsetOf(keys);
            assertThat(BUILT_KEY.matcher(text).results().map(match -> match.group(1)))
                    .as(template.toString())
                    .allMatch(prefix -> prefix == null || BUILT.containsKey(prefix));
        }
        Stream.concat(BUILT.entrySet().stream(), BUILT_IN_CODE.entrySet().stream())
                .forEach(built -> assertThat(built.getValue().map(value -> built.getKey() + value))
                        .as(built.getKey())
                        .isSubsetOf(keys));
    }

    @Test
    void templatesHoldNoInlineScriptOrStyleAndEscapeEverything() throws IOException {
        for (Path template : templates()) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContain("th:utext", "[(", "javascript:", "<style", "style=")
                    .doesNotContainPattern("\\son[a-z]+=")
                    .doesNotContainPattern("<script>|<script(?![^>]*src=)");
        }
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties messages(String name) throws IOException {
        Properties messages = new Properties();
        try (Reader reader =
                new InputStreamReader(MessagesTest.class.getResourceAsStream("/" + name), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
