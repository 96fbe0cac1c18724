package vn.sohoa.ocr.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which process the kernel ends when the machine has no memory left: a worker rather than the service or a database. */
final class KernelChoice {

    private static final Path SCORE = Path.of("/proc/self/oom_score_adj");
    private static final String FIRST = "1000";

    private KernelChoice() {}

    static void volunteer() {
        try {
            if (Files.exists(SCORE)) {
                Files.writeString(SCORE, FIRST);
            }
        } catch (IOException e) {
            // the kernel chooses as it likes
        }
    }
}
