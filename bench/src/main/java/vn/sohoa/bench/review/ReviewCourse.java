package vn.sohoa.bench.review;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import vn.sohoa.bench.report.Millis;
import vn.sohoa.bench.service.OwnArchive;
import vn.sohoa.storage.database.EmbeddedDatabase;
import vn.sohoa.testing.browser.Chromium;
import vn.sohoa.testing.review.KeyboardReviewer;
import vn.sohoa.testing.review.ManyQuestions;

/** A person with a long queue before them, once at the pace of people and once as fast as keys go. */
public final class ReviewCourse {

    private final OwnArchive archive;
    private final PrintStream progress;

    /**
     * @param launcher {@code ./sohoa}
     * @param data an empty folder
     */
    public ReviewCourse(Path launcher, Path data, PrintStream progress) {
        archive = new OwnArchive(launcher, data, false);
        this.progress = progress;
    }

    /**
     * The times at each pace. The first begins at an archive that has just started.
     *
     * @param scans pages that the questions are about
     * @param paces milliseconds of looking at each question
     */
    public SequencedMap<Integer, Millis> run(Path scans, int questions, int answers, List<Integer> paces)
            throws IOException, InterruptedException, SQLException {
        progress.println("Digitising a dossier");
        archive.ingest(scans);
        progress.println("Writing " + questions + " questions");
        List<ManyQuestions.Question> queue = ask(questions);
        progress.println("Starting the archive");
        SequencedMap<Integer, Millis> times = new LinkedHashMap<>();
        try (OwnArchive.Service service = archive.run();
                Playwright driver = Chromium.driver();
                Browser browser = Chromium.launch(driver)) {
            for (int pace : paces) {
                progress.println("Answering, " + pace + " ms of looking");
                times.put(pace, new Millis(answer(browser, service.address(), queue, answers, pace)));
            }
        }
        return times;
    }

    private List<ManyQuestions.Question> ask(int questions) throws SQLException {
        try (EmbeddedDatabase catalogue = archive.catalogue()) {
            return ManyQuestions.write(catalogue.dataSource(), questions);
        }
    }

    private List<Double> answer(
            Browser browser, String address, List<ManyQuestions.Question> queue, int answers, int pace)
            throws IOException, InterruptedException {
        String account = "reviewer-" + pace;
        String password = archive.open(account);
        try (KeyboardReviewer reviewer = new KeyboardReviewer(browser, address, account, password, queue)) {
            reviewer.answer(answers, pace);
            if (!reviewer.complaints().isEmpty()) {
                throw new IllegalStateException("errors in the browser: " + reviewer.complaints());
            }
            return reviewer.times();
        }
    }
}
