package vn.sohoa.api.road;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.sohoa.api.security.AccountKeeping;
import vn.sohoa.core.access.AccountName;
import vn.sohoa.core.access.Accounts;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.text.VietnameseText;
import vn.sohoa.testing.browser.Chromium;
import vn.sohoa.testing.review.KeyboardReviewer;
import vn.sohoa.testing.review.ManyQuestions;
import vn.sohoa.testing.samples.SampleDossiers;

/** People answer a queue of ten thousand questions by keyboard, in the real page, and when not all goes well. */
@Import(OwnFolder.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewBrowserIT extends ArchiveIT {

    private static final int LONG = 10_000;
    private static final int SHORT = 200;
    private static final int ROUNDS = 5;
    /** A person's question and those that are fetched ahead. */
    private static final int HELD = 9;

    private static final int PATIENCE_MS = 60_000;
    private static final String QUESTION = ".question:not([hidden])";
    private static final String NEXT = "**/review/next*";

    private Playwright playwright;
    private Browser browser;
    private List<ManyQuestions.Question> questions;

    @Autowired
    private DataSource database;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountKeeping keeping;

    @BeforeAll
    void begin() throws IOException {
        digitised(receiving.receive(List.of(someScans())));
        playwright = Chromium.driver();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void stopTheBrowser() {
        playwright.close();
    }

    @BeforeEach
    void fillTheQueue() throws SQLException {
        fillTheQueue(SHORT);
    }

    private void fillTheQueue(int count) throws SQLException {
        questions = ManyQuestions.write(database, count);
    }

    @Test
    void twoPeopleAnswerTheMostDoubtfulFirstAndNeverTheSame() throws SQLException {
        fillTheQueue(LONG);
        KeyboardReviewer an = sitDown("Lê An");
        KeyboardReviewer binh = sitDown("Trần Bình");

        for (int round = 0; round < ROUNDS; round++) {
            an.answer(20, 0);
            binh.answer(5, 0);
        }
        leave(an);
        leave(binh);

        assertThat(an.asked()).doesNotContainAnyElementsOf(binh.asked()).doesNotHaveDuplicates();
        assertThat(binh.asked()).doesNotHaveDuplicates();
        assertThat(ranks(an.asked())).isSorted();
        assertThat(ranks(binh.asked())).isSorted();
        assertThat(ranks(Stream.concat(an.asked().stream(), binh.asked().stream())
                        .toList()))
                .allMatch(rank -> rank < an.asked().size() + binh.asked().size() + 2 * HELD);
        assertThat(an.complaints()).isEmpty();
        assertThat(binh.complaints()).isEmpty();
    }

    @Test
    void aPictureThatDoesNotComeIsToldAndHoldsNobodyUp() {
        KeyboardReviewer an = sitDown("Phạm Ảnh");
        an.page().route("**/excerpt?*", Route::abort);
        an.page().reload();

        assertThat(an.page().locator(QUESTION)).containsText("Chưa lấy được ảnh");
        an.answerBlindly(20);
        an.page().unroute("**/excerpt?*");

        assertThat(an.page().locator(QUESTION + " .failed")).isHidden(soon());
        leave(an);
    }

    @Test
    void picturesThatNeverEndLeaveRoomForAnswersAndQuestions() {
        KeyboardReviewer an = sitDown("Đỗ Chờ");
        an.page().route("**/excerpt?*", route -> {});
        an.page().reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));

        an.answerBlindly(30);
        leave(an);
    }

    @Test
    void aServerThatIsAwayIsToldAndAskedAgain() {
        KeyboardReviewer an = sitDown("Vũ Mạng");
        an.page().route(NEXT, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        Locator problem = an.page().locator("[data-problem]");

        while (an.page().locator(".question").count() > 0) {
            an.page().keyboard().press("Enter");
        }
        assertThat(problem).containsText("Đang thử lại");
        assertThat(an.page().locator("[data-loading]")).isVisible();
        an.page().keyboard().press("Enter"); // there is nothing to answer
        an.page().unroute(NEXT);

        assertThat(an.page().locator(QUESTION)).isVisible(shown());
        assertThat(problem).isHidden();
    }

    @Test
    void aKeyThatIsHeldDownAnswersOnce() {
        KeyboardReviewer an = sitDown("Bùi Giữ");
        UUID first = an.item();

        for (int times = 0; times < 5; times++) {
            an.page().keyboard().down("Enter");
        }
        an.page().keyboard().up("Enter");
        UUID second = an.item();
        an.page().keyboard().press("Enter");

        assertThat(ranks(List.of(first, second, an.item()))).containsExactly(0, 1, 2);
    }

    @Test
    void enterAnswersBeforeTheScriptIsThere() {
        KeyboardReviewer an = sitDown("Hồ Sớm");
        UUID first = an.item();
        an.page().route("**/review.js*", Route::abort);
        an.page().reload();

        an.page().keyboard().press("Enter");

        assertThat(an.page())
                .hasURL(Pattern.compile("done=1"), new PageAssertions.HasURLOptions().setTimeout(PATIENCE_MS));
        assertThat(stored(an.account())).containsOnlyKeys(first);
    }

    @Test
    void anAnswerThatIsRefusedComesAgainNextAndNotUnderOnesHands() {
        KeyboardReviewer an = sitDown("Lý Sửa");
        Page page = an.page();
        while (!an.question().field().equals("ngay-sinh")) {
            an.answerBlindly(1);
        }
        page.waitForFunction("() => document.querySelectorAll('.question').length > 5"); // else it is sent at once
        UUID wrong = an.item();
        page.keyboard().insertText("99/99/1968");
        page.keyboard().press("Enter");
        UUID after = an.item();
        page.waitForResponse(response -> response.url().contains(wrong.toString()), () -> page.waitForTimeout(0));

        assertThat(page.locator(".question[hidden]").first()).hasAttribute("data-item", wrong.toString());
        assertThat(an.item()).isEqualTo(after);
        page.keyboard().press("Delete");
        assertThat(an.item()).isEqualTo(wrong);
        assertThat(page.locator("[data-problem]")).containsText("chưa được ghi");
        assertThat(page.locator(QUESTION + " input[name=value]")).hasValue("99/99/1968");
    }

    @Test
    void whenOthersHaveTheRestThePageSaysSoAndWhenNothingIsLeftToo() throws SQLException {
        fillTheQueue(6);
        KeyboardReviewer an = sitDown("Ngô Đầu");
        Page binh = browser.newPage(); // the visitor of the demo
        binh.navigate(url("/review"));

        assertThat(binh.locator("[data-others]")).isVisible();
        while (an.page().locator(QUESTION).count() > 0) {
            an.page().keyboard().press("Enter");
        }
        assertThat(an.page().locator("[data-nothing]")).isVisible(shown());
        assertThat(binh.locator("[data-nothing]")).isVisible(shown());
        binh.close();
    }

    @Test
    void programsAreToldWhatIsWrongWithAnAnswer() throws Exception {
        UUID item = questions.getLast().id();

        assertThat(send("/api/v1/review/next?count=2", null).body()).contains("\"image\":\"/api/v1/records/");
        assertThat(answer(item, "{\"reply\":\"CORRECT\",\"value\":\" \"}").statusCode())
                .isEqualTo(422);
        assertThat(answer(item, "{}").statusCode()).isEqualTo(400);
        assertThat(answer(UUID.randomUUID(), "{\"reply\":\"ACCEPT\"}").statusCode())
                .isEqualTo(404);
        assertThat(answer(item, "{\"reply\":\"ACCEPT\"}").statusCode()).isEqualTo(204);
        assertThat(answer(item, "{\"reply\":\"ACCEPT\"}").statusCode()).isEqualTo(204);
        assertThat(answer(item, "{\"reply\":\"UNREADABLE\"}").statusCode()).isEqualTo(409);
        assertThat(send("/v3/api-docs", null).body()).contains("/api/v1/review/items/{item}/answer");
    }

    private KeyboardReviewer sitDown(String name) {
        AccountName account = new AccountName(
                VietnameseText.ascii(name).toLowerCase(Locale.ROOT).replace(' ', '-'));
        String password = accounts.find(account).isPresent()
                ? keeping.setPassword(Actor.OPERATOR, account, Optional.empty())
                : keeping.add(
                        Actor.OPERATOR,
                        new AccountKeeping.Application(
                                account, name, Set.of(Role.ARCHIVIST), Optional.empty(), Optional.empty()),
                        Optional.empty());
        return new KeyboardReviewer(browser, url(""), account.value(), password, questions);
    }

    /** What was answered last is sent when the page is left. */
    private void leave(KeyboardReviewer reviewer) {
        reviewer.close();
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(stored(reviewer.account())).containsExactlyInAnyOrderEntriesOf(reviewer.answers()));
    }

    private static LocatorAssertions.IsVisibleOptions shown() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS);
    }

    private static LocatorAssertions.IsHiddenOptions soon() {
        return new LocatorAssertions.IsHiddenOptions().setTimeout(PATIENCE_MS);
    }

    private Map<UUID, String> stored(String reviewer) {
        Map<UUID, String> stored = new LinkedHashMap<>();
        new JdbcTemplate(database)
                .query(
                        """
                        SELECT i.id, v.value FROM field_version v JOIN review_item i ON i.paper = v.paper
                        WHERE v.reviewer LIKE '%(' || ? || ')' ORDER BY v.id
                        """,
                        row -> {
                            stored.put(row.getObject("id", UUID.class), row.getString("value"));
                        },
                        reviewer);
        return stored;
    }

    private List<Integer> ranks(List<UUID> items) {
        List<UUID> order = questions.stream().map(ManyQuestions.Question::id).toList();
        return items.stream().map(order::indexOf).toList();
    }

    private HttpResponse<String> answer(UUID item, String json) throws Exception {
        return send("/api/v1/review/items/" + item + "/answer", json);
    }

    /** @param json to post; null to get */
    private HttpResponse<String> send(String path, @Nullable String json) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url(path))).header("Content-Type", "application/json");
        if (json != null) {
            request.POST(HttpRequest.BodyPublishers.ofString(json));
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** One dossier of the samples. */
    private static Path someScans() throws IOException {
        SampleDossiers.write(SAMPLES, SampleDossiers.SEED);
        try (Stream<Path> dossiers = Files.list(SAMPLES)) {
            return dossiers.filter(Files::isDirectory).sorted().findFirst().orElseThrow();
        }
    }
}
