package vn.sohoa.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.core.text.OcrPage;

/** Workers that somebody kills again and again cost time, and nothing else. */
class RandomKillsIT {

    private static final int READINGS = 200;
    private static final int WORKERS = 2;
    private static final long SEED = 20261122;

    /** A few lines each, so that there are many moments to be killed in. */
    private static final int STRIPS = 5;

    private static final int STRIP_HEIGHT = 200;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void pagesAreReadAsIfNothingHadHappened() throws Exception {
        List<Path> pages = strips("p02", "p03", "p04", "p05", "p06", "p07", "p08", "p09");
        List<OcrPage> undisturbed = readAll(pages, new Semaphore(0));

        Semaphore done = new Semaphore(0);
        Killer killer = new Killer(done);
        killer.start();
        List<Path> many = repeated(pages);
        List<OcrPage> disturbed = readAll(many, done);
        killer.interrupt();
        killer.join();

        assertThat(disturbed).isEqualTo(repeated(undisturbed));
        assertThat(killer.killed).isGreaterThan(READINGS / 20);
        System.out.println("random kills: " + killer.killed + " workers killed during " + READINGS + " pages");
    }

    private static List<OcrPage> readAll(List<Path> pages, Semaphore done) throws Exception {
        try (DocumentWorkers workers =
                        new DocumentWorkers(OcrSettings.defaults().withWorkers(WORKERS));
                ExecutorService callers = Executors.newFixedThreadPool(WORKERS)) {
            List<Future<OcrPage>> read = pages.stream()
                    .map(page -> callers.submit(() -> {
                        OcrPage words = workers.read(page, 1);
                        done.release();
                        return words;
                    }))
                    .toList();
            List<OcrPage> results = new ArrayList<>();
            for (Future<OcrPage> each : read) {
                results.add(each.get());
            }
            return results;
        }
    }

    private static <T> List<T> repeated(List<T> items) {
        List<T> many = new ArrayList<>();
        for (int i = 0; i < READINGS; i++) {
            many.add(items.get(i % items.size()));
        }
        return many;
    }

    private List<Path> strips(String... pages) throws IOException {
        List<Path> strips = new ArrayList<>();
        for (String page : pages) {
            BufferedImage scan = Scans.image(page);
            for (int i = 0; i < STRIPS; i++) {
                BufferedImage strip = scan.getSubimage(0, 300 + i * STRIP_HEIGHT, scan.getWidth(), STRIP_HEIGHT);
                strips.add(Scans.write(
                        Scans.converted(strip, BufferedImage.TYPE_BYTE_GRAY),
                        "png",
                        folder.resolve(page + "-" + i + ".png")));
            }
        }
        return strips;
    }

    /** Kills any child of this process now and then, the more often the faster the pages are read. */
    private static final class Killer extends Thread {

        private final Random random = new Random(SEED);
        private final Semaphore done;
        private int killed;

        Killer(Semaphore done) {
            this.done = done;
        }

        @Override
        public void run() {
            try {
                while (true) {
                    done.acquire(random.nextInt(3, 9));
                    sleep(random.nextInt(400));
                    List<ProcessHandle> children =
                            ProcessHandle.current().children().toList();
                    if (!children.isEmpty()) {
                        children.get(random.nextInt(children.size())).destroyForcibly();
                        killed++;
                    }
                }
            } catch (InterruptedException e) {
                interrupt();
            }
        }
    }
}
