package vn.sohoa.api.road;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.sohoa.api.records.RecordContent;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.catalogue.RecordEntry;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.testing.samples.SampleDossiers;

/** People answer a queue of ten thousand questions by keyboard, in the real page. How fast is printed, not asserted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewBrowserIT extends ArchiveIT {

    private static final int QUEUE = 10_000;
    private static final int ANSWERED = 100;
    /** Fetched ahead of what is answered. */
    private static final int AHEAD = 6;

    private static final int AT_A_TIME = 20;
    private static final int PATIENCE_MS = 60_000;
    /** Nobody reads a line and compares it in less. */
    private static final int LOOKING_MS = 300;

    /** Per key: the time until the next question is painted, its picture too, in milliseconds since the key went down. */
    private static final String STOPWATCH = """
            window.keyTimes = [];
            const shown = () => document.querySelector(".question:not([hidden])");
            document.addEventListener("keydown", event => {
              if (event.key === "Alt") {
                return;
              }
              const before = shown()?.dataset.item;
              const down = event.timeStamp;
              const look = () => {
                const now = shown();
                const picture = now?.querySelector("img");
                if (!now || now.dataset.item === before || !picture.complete || picture.naturalWidth === 0) {
                  if (performance.now() - down < 60000) {
                    requestAnimationFrame(look);
                  }
                  return;
                }
                requestAnimationFrame(() => setTimeout(() => window.keyTimes.push(performance.now() - down)));
              };
              requestAnimationFrame(look);
            }, true);
            """;

    private static final Path OWN = DATA.resolveSibling(DATA.getFileName() + "-review");

    private Playwright playwright;
    private Browser browser;

    @Autowired
    private DataSource database;

    @Autowired
    private RecordContent content;

    private final List<String> complaints = new ArrayList<>();
    private List<ManyQuestions.Question> questions;

    @DynamicPropertySource
    static void useAFolderOfItsOwn(DynamicPropertyRegistry registry) {
        registry.add("sohoa.data", OWN::toString);
    }

    @BeforeAll
    void startTheBrowser() {
        playwright = Chromium.driver();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void stopTheBrowser() {
        playwright.close();
    }

    @BeforeAll
    void fillTheQueue() throws IOException {
        BatchId batch = digitised(receiving.receive(List.of(someScans())));
        questions = ManyQuestions.write(database, batch.value(), places(batch), QUEUE);
    }

    @AfterEach
    void nothingWasWrongInTheBrowser() {
        assertThat(complaints).as("errors in the browser's console").isEmpty();
    }

    @Test
    void twoPeopleAnswerByKeyboardTheMostDoubtfulFirstAndNeverTheSame() {
        Desk an = new Desk("Lê An");
        Desk binh = new Desk("Trần Bình");

        for (int round = 0; round < ANSWERED / AT_A_TIME; round++) {
            an.answer(AT_A_TIME);
            binh.answer(AT_A_TIME / 4);
        }
        report(an.times());
        an.close();
        binh.close();

        assertThat(an.asked).doesNotContainAnyElementsOf(binh.asked).doesNotHaveDuplicates();
        assertThat(binh.asked).doesNotHaveDuplicates();
        assertThat(ranks(an.asked)).isSorted();
        assertThat(ranks(binh.asked)).isSorted();
        assertThat(ranks(Stream.concat(an.asked.stream(), binh.asked.stream()).toList()))
                .allMatch(rank -> rank < an.asked.size() + binh.asked.size() + 2 * AHEAD);
        assertStored(an);
        assertStored(binh);
    }

    @Test
    void programsAreToldWhatIsWrongWithAnAnswer() throws Exception {
        UUID item = questions.getLast().id();

        assertThat(send("/api/v1/review/next", "", null).statusCode()).isEqualTo(400);
        assertThat(send("/api/v1/review/next?count=2", "L%C3%AA%20An", null).body())
                .contains("\"image\":\"/api/v1/records/");
        assertThat(answer(item, "{\"reply\":\"CORRECT\",\"value\":\" \"}").statusCode())
                .isEqualTo(422);
        assertThat(answer(item, "{}").statusCode()).isEqualTo(400);
        assertThat(answer(UUID.randomUUID(), "{\"reply\":\"ACCEPT\"}").statusCode())
                .isEqualTo(404);
        assertThat(answer(item, "{\"reply\":\"ACCEPT\"}").statusCode()).isEqualTo(204);
        assertThat(answer(item, "{\"reply\":\"ACCEPT\"}").statusCode()).isEqualTo(204);
        assertThat(answer(item, "{\"reply\":\"UNREADABLE\"}").statusCode()).isEqualTo(409);
        assertThat(send("/v3/api-docs", "", null).body()).contains("/api/v1/review/items/{item}/answer");
    }

    private HttpResponse<String> answer(UUID item, String json) throws Exception {
        return send("/api/v1/review/items/" + item + "/answer", "L%C3%AA%20An", json);
    }

    /** @param json to post; null to get */
    private HttpResponse<String> send(String path, String reviewer, @Nullable String json) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)))
                .header("Content-Type", "application/json")
                .header("Cookie", "sohoa-reviewer=" + reviewer);
        if (json != null) {
            request.POST(HttpRequest.BodyPublishers.ofString(json));
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** A person before the page. */
    private final class Desk {

        private final String name;
        private final BrowserContext context;
        private final Page page;
        private final List<UUID> asked = new ArrayList<>();
        private final Map<UUID, String> answers = new LinkedHashMap<>();

        /** Begins as people do: gives the name, and sees the first question. */
        private Desk(String name) {
            this.name = name;
            context = browser.newContext(
                    new Browser.NewContextOptions().setLocale("vi-VN").setViewportSize(1280, 900));
            page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            page.addInitScript(STOPWATCH);
            page.navigate(url("/review"));
            page.locator("main input[name=name]").fill(name);
            page.keyboard().press("Enter");
            page.waitForFunction("() => document.querySelectorAll('.question').length > 3");
        }

        private void answer(int count) {
            for (int i = 0; i < count; i++) {
                UUID item =
                        UUID.fromString(page.locator(".question:not([hidden])").getAttribute("data-item"));
                ManyQuestions.Question question = question(item);
                asked.add(item);
                int timed = timed();
                page.waitForTimeout(LOOKING_MS);
                switch (asked.size() % 10) {
                    case 3 -> type(question);
                    case 6 -> press(item, "Alt+1", ManyQuestions.other(question));
                    case 8 -> press(item, "Delete", "");
                    case 9 -> press(item, "Escape", null);
                    default -> press(item, "Enter", question.value());
                }
                page.waitForFunction(
                        "timed => window.keyTimes.length > timed",
                        timed,
                        new Page.WaitForFunctionOptions().setTimeout(PATIENCE_MS));
            }
        }

        private void press(UUID item, String key, String stored) {
            page.keyboard().press(key);
            if (stored != null) {
                answers.put(item, stored);
            }
        }

        private void type(ManyQuestions.Question question) {
            String value = question.field().equals("ngay-sinh") ? "1969-04-08" : "017068000999";
            page.keyboard().insertText(value);
            press(question.id(), "Enter", value);
        }

        private int timed() {
            return ((Number) page.evaluate("window.keyTimes.length")).intValue();
        }

        private double[] times() {
            List<?> times = (List<?>) page.evaluate("window.keyTimes");
            return times.stream()
                    .mapToDouble(time -> ((Number) time).doubleValue())
                    .sorted()
                    .toArray();
        }

        /** What was answered last is sent when the page is left. */
        private void close() {
            page.navigate(url("/batches"));
            Awaitility.await().untilAsserted(() -> assertThat(stored(name)).hasSameSizeAs(answers.keySet()));
            context.close();
        }
    }

    private void assertStored(Desk desk) {
        assertThat(stored(desk.name)).containsExactlyInAnyOrderEntriesOf(desk.answers);
    }

    private Map<UUID, String> stored(String reviewer) {
        Map<UUID, String> stored = new LinkedHashMap<>();
        new JdbcTemplate(database)
                .query(
                        """
                        SELECT i.id, v.value FROM field_version v JOIN review_item i ON i.paper = v.paper
                        WHERE v.reviewer = ? ORDER BY v.id
                        """,
                        row -> {
                            stored.put(row.getObject("id", UUID.class), row.getString("value"));
                        },
                        reviewer);
        return stored;
    }

    private ManyQuestions.Question question(UUID item) {
        return questions.stream()
                .filter(candidate -> candidate.id().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> ranks(List<UUID> items) {
        List<UUID> order = questions.stream().map(ManyQuestions.Question::id).toList();
        return items.stream().map(order::indexOf).toList();
    }

    private static void report(double[] times) {
        System.out.printf(
                "Review by keyboard, queue of %,d, %d ms of looking: key to next question p50 %.0f ms, p95 %.0f ms, longest %.0f ms, of %d%n",
                QUEUE,
                LOOKING_MS,
                times[times.length / 2],
                times[times.length * 95 / 100],
                times[times.length - 1],
                times.length);
    }

    /** Every line of the pages. */
    private List<ManyQuestions.Place> places(BatchId batch) {
        List<ManyQuestions.Place> places = new ArrayList<>();
        for (DossierEntry dossier : catalogue.dossiers(batch)) {
            for (RecordEntry record : dossier.records()) {
                record.pages()
                        .forEach(page -> content.words(record.id(), page.number()).stream()
                                .flatMap(words -> words.lines())
                                .map(OcrLine::box)
                                .forEach(box -> places.add(
                                        new ManyQuestions.Place(new PageId(record.id(), page.number()), box))));
            }
        }
        return places;
    }

    /** One dossier of the samples. */
    private static Path someScans() throws IOException {
        SampleDossiers.write(SAMPLES, SampleDossiers.SEED);
        try (Stream<Path> dossiers = Files.list(SAMPLES)) {
            return dossiers.filter(Files::isDirectory).sorted().findFirst().orElseThrow();
        }
    }
}
