package vn.sohoa.testing.review;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A person before the review page, who answers by keyboard: most proposals are right, one in ten is corrected by typing, one by
 * choosing, one cannot be read and one is left for later.
 */
public final class KeyboardReviewer implements AutoCloseable {

    private static final int PATIENCE_MS = 60_000;

    /** Per answering key: the time until another question is painted with its picture, in milliseconds since the key went down. */
    private static final String STOPWATCH = """
            window.keyTimes = [];
            const shown = () => document.querySelector(".question:not([hidden])");
            document.addEventListener("keydown", event => {
              const before = shown()?.dataset.item;
              if (event.key === "Alt" || !before) {
                return;
              }
              const down = event.timeStamp;
              const look = () => {
                const now = shown();
                const picture = now?.querySelector("img");
                if (!now || now.dataset.item === before || !picture.complete || picture.naturalWidth === 0) {
                  requestAnimationFrame(look);
                  return;
                }
                requestAnimationFrame(() => setTimeout(() => window.keyTimes.push(performance.now() - down)));
              };
              requestAnimationFrame(look);
            }, true);
            """;

    /** What is to be seen, for whoever asks why it takes so long. */
    private static final String STATE = """
            () => JSON.stringify({
              times: window.keyTimes.length,
              questions: [...document.querySelectorAll(".question")].map(question => ({
                item: question.dataset.item,
                hidden: question.hidden,
                picture: question.querySelector("img")?.complete,
                width: question.querySelector("img")?.naturalWidth,
              })),
              loading: !document.querySelector("[data-loading]").hidden,
              empty: !document.querySelector("[data-empty]").hidden,
              problem: document.querySelector("[data-problem]").textContent,
            })
            """;

    private final String account;
    private final String archive;
    private final Map<UUID, ManyQuestions.Question> questions;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<UUID> asked = new ArrayList<>();
    private final Map<UUID, String> answers = new LinkedHashMap<>();

    /**
     * Begins as people do: signs in, and sees the first question.
     *
     * @param archive its address, without a slash at the end
     * @param account of an archivist
     */
    public KeyboardReviewer(
            Browser browser, String archive, String account, String password, List<ManyQuestions.Question> questions) {
        this.account = account;
        this.archive = archive;
        this.questions = questions.stream().collect(Collectors.toMap(ManyQuestions.Question::id, Function.identity()));
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
        page.navigate(archive + "/login");
        page.locator("main input[name=name]").fill(account);
        page.locator("main input[name=password]").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        page.navigate(archive + "/review");
        page.waitForFunction(
                "() => document.readyState === 'complete' && document.querySelectorAll('.question').length > 3");
    }

    public String account() {
        return account;
    }

    /** The items that were asked, in this order. */
    public List<UUID> asked() {
        return List.copyOf(asked);
    }

    /** What is to be stored, by item; what was left for later is not among it. */
    public Map<UUID, String> answers() {
        return Map.copyOf(answers);
    }

    /** Errors in the browser's console. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The page itself, for what is not this person's habit. */
    public Page page() {
        return page;
    }

    /** @param looking milliseconds from seeing a question to the key */
    public void answer(int count, int looking) {
        for (int i = 0; i < count; i++) {
            int timed = times().size();
            page.waitForTimeout(looking);
            answer();
            awaitTime(timed);
        }
    }

    /** Answers as soon as there is another question, whether or not its picture is there. */
    public void answerBlindly(int count) {
        for (int i = 0; i < count; i++) {
            UUID before = item();
            answer();
            page.waitForFunction(
                    "before => (shown => shown && shown.dataset.item !== before)("
                            + "document.querySelector('.question:not([hidden])'))",
                    before.toString(),
                    new Page.WaitForFunctionOptions().setTimeout(PATIENCE_MS));
        }
    }

    /** What is asked now. */
    public UUID item() {
        return UUID.fromString(page.locator(".question:not([hidden])").getAttribute("data-item"));
    }

    /** What is asked now. */
    public ManyQuestions.Question question() {
        return Objects.requireNonNull(questions.get(item()), "a question that nobody wrote");
    }

    private void answer() {
        ManyQuestions.Question question = question();
        asked.add(question.id());
        switch (asked.size() % 10) {
            case 3 -> type(question);
            case 6 -> press("Alt+1", question, question.other());
            case 8 -> press("Delete", question, "");
            case 9 -> page.keyboard().press("Escape");
            default -> press("Enter", question, question.value());
        }
    }

    private void type(ManyQuestions.Question question) {
        String value = question.field().equals("ngay-sinh") ? "1969-04-08" : "017068000999";
        page.keyboard().insertText(value);
        press("Enter", question, value);
    }

    private void press(String key, ManyQuestions.Question question, String stored) {
        page.keyboard().press(key);
        answers.put(question.id(), stored);
    }

    private void awaitTime(int timed) {
        try {
            page.waitForFunction(
                    "timed => window.keyTimes.length > timed",
                    timed,
                    new Page.WaitForFunctionOptions().setTimeout(PATIENCE_MS));
        } catch (TimeoutError e) {
            throw new IllegalStateException(
                    account + " waits for the next question: " + page.evaluate(STATE) + " " + complaints, e);
        }
    }

    /** From each answering key to the next question with its picture, in milliseconds. */
    public List<Double> times() {
        List<?> times = (List<?>) page.evaluate("window.keyTimes");
        return times.stream().map(time -> ((Number) time).doubleValue()).toList();
    }

    /** Leaves the page, which sends what was answered last. */
    @Override
    public void close() {
        page.navigate(archive + "/batches");
        context.close();
    }
}
