package vn.sohoa.api.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sohoa.api.progress.Eta;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.ocr.PageReading;
import vn.sohoa.ocr.transcribe.Source;
import vn.sohoa.ocr.transcribe.TranscriptForm;
import vn.sohoa.ocr.transcribe.TranscriptionListener;

/** Tells a person how {@code ocr} gets on, and at the end what came of it. */
final class OcrReport implements TranscriptionListener {

    private static final double MINUTE = Duration.ofMinutes(1).toMillis();

    private final int files;
    private final boolean everyPage;
    private final Words words;
    private final ProgressLine line;
    private final InstantSource clock;
    private final Instant started;
    private final OcrTally tally = new OcrTally();

    private Instant lastPage;
    private int opened;
    private int known;
    private int written;
    private int incomplete;
    private int refused;

    /** @param everyPage whether each page gets a line; otherwise those do that could not be read */
    OcrReport(int files, boolean everyPage, Words words, ProgressLine line, InstantSource clock) {
        this.files = files;
        this.everyPage = everyPage;
        this.words = words;
        this.line = line;
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
        tally.add(source, number, page);
        switch (page) {
            case PageReading.Unreadable(Quarantine reason) ->
                say("ocr.page.unreadable", source.file(), number, because(reason));
            case PageReading.Read(OcrPage content)
            when everyPage -> say("ocr.page.read", source.file(), number, content.meanConfidence());
            case PageReading.Blank blank when everyPage -> say("ocr.page.blank", source.file(), number);
            case PageReading.Read unremarkable -> {}
            case PageReading.Blank unremarkable -> {}
        }
        showProgress();
    }

    @Override
    public synchronized void written(Source source, List<PageReading> pages, Map<TranscriptForm, Quarantine> missing) {
        written++;
        incomplete += missing.isEmpty() ? 0 : 1;
        say(
                "ocr.file.written",
                written + refused,
                files,
                source.file(),
                source.folder().resolve(source.stem()),
                pages.size());
        missing.forEach((form, reason) -> say("ocr.file.missing", source.target(form), because(reason)));
        showProgress();
    }

    @Override
    public synchronized void refused(Source source, Quarantine reason) {
        refused++;
        say("ocr.file.refused", written + refused, files, source.file(), because(reason));
        showProgress();
    }

    private String because(Quarantine reason) {
        String detail = reason.detail().isEmpty() ? "" : " (" + reason.detail() + ")";
        return reason.code() + ": " + reason.code().reason(words.locale()) + detail + " "
                + reason.code().remedy(words.locale());
    }

    private void say(String key, Object... values) {
        line.say(words.say(key, values));
    }

    private void showProgress() {
        boolean more = opened + refused < files;
        Instant now = clock.instant();
        Eta eta = Eta.of(tally.pages(), known, more, Duration.between(started, now), Duration.between(lastPage, now));
        String pages = words.say("progress.pages", tally.pages(), known) + (more ? "+" : "");
        line.show(tally.pages(), known, pages + left(eta));
    }

    private String left(Eta eta) {
        return eta.kind() == Eta.Kind.RUNNING
                ? " · " + words.say("ocr.pace", Math.round(eta.pagesPerMinute())) + " · "
                        + words.say("progress.eta", eta.left().toSeconds())
                : "";
    }

    /** Whether a file or a page is missing from what was written. */
    synchronized boolean hasFindings() {
        return refused + incomplete + tally.unreadable() > 0;
    }

    synchronized void summary() {
        say("ocr.summary.files", written + refused, written, refused);
        say("ocr.summary.pages", tally.pages(), tally.read(), tally.blank(), tally.unreadable());
        if (tally.words() > 0) {
            say("ocr.summary.confidence", tally.meanConfidence(), tally.words());
        }
        if (tally.impossible() > 0) {
            say("ocr.summary.impossible", tally.impossible());
        }
        if (!tally.unsure().isEmpty()) {
            say("ocr.summary.unsure", OcrTally.UNSURE_BELOW, tally.unsure().size(), unsurePages());
        }
        Duration took = Duration.between(started, clock.instant());
        double pace = tally.pages() * MINUTE / Math.max(1, took.toMillis());
        say("ocr.summary.time", took.toMillis() / 1000.0, pace);
    }

    private String unsurePages() {
        return tally.unsure().stream()
                .map(page -> words.say("ocr.page.unsure", page.source().name(), page.number(), page.confidence()))
                .collect(Collectors.joining("; "));
    }
}
