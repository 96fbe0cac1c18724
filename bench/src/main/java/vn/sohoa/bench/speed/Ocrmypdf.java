package vn.sohoa.bench.speed;

import java.nio.file.Path;
import java.util.List;
import vn.sohoa.bench.pages.ScanFiles;

/**
 * OCRmyPDF of the system with its own settings, from a file to a PDF/A.
 *
 * @param jobs at a time
 */
record Ocrmypdf(int jobs) implements Program {

    @Override
    public String name() {
        return "OCRmyPDF";
    }

    @Override
    public boolean writesPdf() {
        return true;
    }

    @Override
    public List<Invocation> invocations(Workload work, Path results) {
        return work.files().stream()
                .map(file -> Invocation.of(List.of(
                        "ocrmypdf",
                        "-l",
                        "vie",
                        "--output-type",
                        "pdfa",
                        "--jobs",
                        String.valueOf(jobs),
                        file.toString(),
                        results.resolve(ScanFiles.stem(file) + ".pdf").toString())))
                .toList();
    }
}
