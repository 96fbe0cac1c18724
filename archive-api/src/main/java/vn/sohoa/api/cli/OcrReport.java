package vn.sohoa.api.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import vn.sohoa.api.progress.Eta;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;
import vn.sohoa.ocr.PageReading;
import vn.sohoa.ocr.transcribe.Source;
import vn.sohoa.ocr.transcribe.TranscriptionListener;

/** Tells a person how {@code ocr} gets on, and at the end what came of it. */
final class OcrReport implements TranscriptionListener {

    /** Of 100; a page below deserves a look. */
    private static final int UNSURE_BELOW = 70;

    private final PrintStream out;
    private final Words words;
    private final ProgressLine line;
    private final boolean everyPage;
    private final InstantSource clock;
    private final Instant started;
    private final int files;

    private Instant lastPage;
    private int opened;
    private int written;
    private int refused;
    private int known;
    private int read;
    private int blank;
    private int unreadable;
    private long wordsRead;
    private long confidence;
    private final List<String> unsure = new ArrayList<>();

    OcrReport(int files, boolean everyPage, Words words, ProgressLine line, PrintStream out, InstantSource clock) {
        this.files = files;
        this.everyPage = everyPage;
        this.words = words;
        this.line = line;
        this.out = out;
        this.clock = clock;
        this.started = clock.instant();
        this.lastPage = started;
    }

    @Override
    public synchronized void opened(Source source, int pages) {
        opened++;
        known += pages;
        showProgress();
    }

    @Override
    public synchronized void read(Source source, int number, PageReading page) {
        lastPage = clock.instant();
        switch (page) {
            case PageReading.Read(OcrPage content) -> {
                read++;
                count(source, number, content);
            }
            case PageReading.Blank blankPage -> {
                blank++;
                tellPage("ocr.page.blank", source, number);
            }
            case PageReading.Unreadable(Quarantine reason) -> {
                unreadable++;
                say(words.say("ocr.page.unreadable", source.file(), number, because(reason)));
            }
        }
        showProgress();
    }

    private void count(Source source, int number, OcrPage page) {
        wordsRead += page.words().count();
        confidence += page.words().mapToLong(OcrWord::confidence).sum();
        if (page.meanConfidence() < UNSURE_BELOW) {
            unsure.add(words.say("ocr.page.unsure", source.name(), number, page.meanConfidence()));
        }
        tellPage("ocr.page.read", source, number, page.meanConfidence());
    }

    private void tellPage(String key, Source source, int number, Object... more) {
        if (everyPage) {
            List<Object> values = new ArrayList<>(List.of(source.file(), number));
            values.addAll(List.of(more));
            say(words.say(key, values.toArray()));
        }
    }

    @Override
    public synchronized void written(Source source, List<PageReading> pages) {
        written++;
        say(words.say("ocr.file.written", written + refused, files, source.file(), source.target(), pages.size()));
        showProgress();
    }

    @Override
    public synchronized void refused(Source source, Quarantine reason) {
        refused++;
        say(words.say("ocr.file.refused", written + refused, files, source.file(), because(reason)));
        showProgress();
    }

    private String because(Quarantine reason) {
        String detail = reason.detail().isEmpty() ? "" : " (" + reason.detail() + ")";
        return reason.code() + ": " + reason.code().reason(words.locale()) + detail + " "
                + reason.code().remedy(words.locale());
    }

    private void say(String text) {
        line.clear();
        out.println(text);
    }

    private void showProgress() {
        int done = pagesDone();
        boolean more = opened + refused < files;
        Instant now = clock.instant();
        Eta eta = Eta.of(done, known, more, Duration.between(started, now), Duration.between(lastPage, now));
        line.show(done, known, words.say("progress.pages", done, known) + (more ? "+" : "") + left(eta));
    }

    private String left(Eta eta) {
        return eta.kind() == Eta.Kind.RUNNING
                ? " · " + words.say("ocr.pace", Math.round(eta.pagesPerMinute())) + " · "
                        + words.say("progress.eta", eta.left().toSeconds())
                : "";
    }

    private int pagesDone() {
        return read + blank + unreadable;
    }

    /** Whether a file or a page is not among what was written. */
    synchronized boolean hasFindings() {
        return refused + unreadable > 0;
    }

    synchronized void summary() {
        Duration took = Duration.between(started, clock.instant());
        double pace = took.isPositive() ? pagesDone() * 60_000.0 / took.toMillis() : 0;
        say(words.say("ocr.summary.files", written + refused, written, refused));
        say(words.say("ocr.summary.pages", pagesDone(), read, blank, unreadable));
        if (wordsRead > 0) {
            say(words.say("ocr.summary.confidence", Math.round((double) confidence / wordsRead), wordsRead));
        }
        if (!unsure.isEmpty()) {
            say(words.say("ocr.summary.unsure", UNSURE_BELOW, unsure.size(), String.join("; ", unsure)));
        }
        say(words.say("ocr.summary.time", took.toMillis() / 1000.0, pace));
    }
}
