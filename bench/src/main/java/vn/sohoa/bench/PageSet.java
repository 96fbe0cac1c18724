package vn.sohoa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sohoa.testing.samples.SampleDossiers;
import vn.sohoa.testing.shared.SharedData;

/** Pages of one kind whose truth is known. */
record PageSet(String name, List<TruthPage> pages) {

    private static final List<String> SHARED =
            List.of("vi-scan-law", "vi-scan-hand", "vi-digital", "vi-photo", "vi-synth");
    private static final Pattern SAMPLE_TRUTH = Pattern.compile("(.+)\\.p(\\d{4})\\.gt\\.txt");
    private static final String TRUTH = ".gt.txt";
    private static final List<String> IMAGES = List.of(".tif", ".png", ".jpg", ".jpeg");

    PageSet {
        pages = List.copyOf(pages);
    }

    /** The generated samples, and the shared scans where they are. */
    static List<PageSet> standard() throws IOException {
        List<PageSet> sets = new ArrayList<>();
        sets.add(samples());
        if (SharedData.find().isPresent()) {
            for (String name : SHARED) {
                sets.addAll(shared(name));
            }
        }
        return sets;
    }

    /** What to tell where the shared scans are not there. */
    static Optional<String> missing() {
        return SharedData.find().isPresent()
                ? Optional.empty()
                : Optional.of("Not measured, for ../shared/data is not there: " + String.join(", ", SHARED));
    }

    /** Images with their truth beside them. */
    static PageSet in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<TruthPage> pages = files.filter(file -> file.toString().endsWith(TRUTH))
                    .sorted()
                    .flatMap(truth -> image(truth).stream().map(image -> new TruthPage(image, 1, read(truth))))
                    .toList();
            return new PageSet(String.valueOf(folder.getFileName()), pages);
        }
    }

    /** The synthetic set has three degrees of damage that tell more apart than together. */
    private static List<PageSet> shared(String name) {
        List<SharedData.Page> all = SharedData.vietnameseScans(name);
        if (!name.equals("vi-synth")) {
            return List.of(of(name, all));
        }
        return Stream.of("clean", "scan", "bad")
                .map(degree -> of(
                        name + " " + degree,
                        all.stream()
                                .filter(page ->
                                        page.image().getFileName().toString().startsWith(degree))
                                .toList()))
                .toList();
    }

    private static PageSet of(String name, List<SharedData.Page> pages) {
        return new PageSet(
                name,
                pages.stream()
                        .map(page -> new TruthPage(page.image(), 1, page.text()))
                        .toList());
    }

    private static PageSet samples() throws IOException {
        Path folder = Files.createTempDirectory("samples").resolve("dossiers");
        SampleDossiers.write(folder, SampleDossiers.SEED);
        Path truths = SampleDossiers.truthFolder(folder);
        List<TruthPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(truths)) {
            for (Path truth : files.sorted().toList()) {
                Matcher name = SAMPLE_TRUTH.matcher(truth.getFileName().toString());
                if (name.matches() && !read(truth).isBlank()) {
                    Path scan = folder.resolve(truths.relativize(truth)).resolveSibling(name.group(1));
                    pages.add(new TruthPage(scan, Integer.parseInt(name.group(2)), read(truth)));
                }
            }
        }
        return new PageSet("samples", pages);
    }

    private static Optional<Path> image(Path truth) {
        String stem = truth.getFileName().toString();
        stem = stem.substring(0, stem.length() - TRUTH.length());
        for (String extension : IMAGES) {
            Path image = truth.resolveSibling(stem + extension);
            if (Files.exists(image)) {
                return Optional.of(image);
            }
        }
        return Optional.empty();
    }

    private static String read(Path truth) {
        try {
            return Files.readString(truth);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
