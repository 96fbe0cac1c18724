package vn.sohoa.bench.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sohoa.bench.pages.WorkFolder;
import vn.sohoa.testing.samples.ColourScans;
import vn.sohoa.testing.samples.SampleDossiers;
import vn.sohoa.testing.shared.SharedData;

/** The sets of pages by name: generated ones always, the shared scans where they are. A set is made when it is asked for. */
public final class PageSets {

    private static final List<String> VIETNAMESE = List.of("-l", "vie");
    private static final List<String> ENGLISH = List.of("-l", "eng");

    /** Without it the program does not look which way up a page is. */
    private static final List<String> TURNED = List.of("-l", "vie", "--psm", "1");

    private static final int TURNED_PAGES = 12;
    private static final int COLOUR_PAGES = 12;
    private static final String TRUTH = ".gt.txt";
    private static final Pattern SAMPLE_TRUTH = Pattern.compile("(.+)\\.p(\\d{4})\\.gt\\.txt");

    private final List<Entry> entries;

    private record Entry(String name, boolean real, List<String> options, Pages pages) {

        PageSet load() throws IOException {
            return new PageSet(name, real, options, pages.load());
        }
    }

    private interface Pages {
        List<TruthPage> load() throws IOException;
    }

    private PageSets(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** @param work for pages made here */
    public static PageSets standard(WorkFolder work) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("samples", false, VIETNAMESE, () -> samples(work.fresh("samples"))));
        entries.add(new Entry("samples-colour-300", false, VIETNAMESE, () -> colour(work.fresh("colour"))));
        SharedData.find().ifPresent(shared -> entries.addAll(shared(shared, work)));
        return new PageSets(entries);
    }

    /** The images and PDFs of one page in a folder that have their truth beside them. */
    public static PageSets in(Path folder) {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        return new PageSets(List.of(new Entry(name, true, VIETNAMESE, () -> pages(folder, file -> true))));
    }

    private static List<Entry> shared(Path shared, WorkFolder work) {
        Path law = shared.resolve("vi-scan-law");
        Path photo = shared.resolve("vi-photo");
        Path synthetic = shared.resolve("vi-synth");
        return List.of(
                new Entry("vi-scan-law", true, VIETNAMESE, () -> pages(law, name -> true)),
                new Entry("vi-scan-law-turned", false, TURNED, () -> turned(law, work.fresh("turned"))),
                new Entry("vi-scan-hand", true, VIETNAMESE, () -> pages(shared.resolve("vi-scan-hand"), name -> true)),
                new Entry("vi-photo", true, VIETNAMESE, () -> pages(photo, name -> name.endsWith("-photo"))),
                new Entry("vi-photo-variants", false, VIETNAMESE, () -> pages(photo, name -> !name.endsWith("-photo"))),
                new Entry("vi-screens", true, VIETNAMESE, () -> pages(shared.resolve("vi-screens"), name -> true)),
                new Entry("vi-digital", false, VIETNAMESE, () -> pages(shared.resolve("vi-digital"), name -> true)),
                new Entry(
                        "vi-synth-clean", false, VIETNAMESE, () -> pages(synthetic, name -> name.startsWith("clean"))),
                new Entry("vi-synth-scan", false, VIETNAMESE, () -> pages(synthetic, name -> name.startsWith("scan"))),
                new Entry("vi-synth-bad", false, VIETNAMESE, () -> pages(synthetic, name -> name.startsWith("bad"))),
                new Entry("en-oldbooks", false, ENGLISH, () -> pages(shared.resolve("en-oldbooks"), name -> true)),
                new Entry("en-tesseract", false, ENGLISH, () -> pages(shared.resolve("en-tesseract"), name -> true)));
    }

    public List<String> names() {
        return entries.stream().map(Entry::name).toList();
    }

    /** Those whose names begin with one of these; all if there is none. */
    public PageSets only(List<String> beginnings) {
        return new PageSets(entries.stream()
                .filter(entry -> beginnings.isEmpty() || beginnings.stream().anyMatch(entry.name()::startsWith))
                .toList());
    }

    /** Makes or lists the pages of the sets; a set without pages is left out. */
    List<PageSet> load() throws IOException {
        List<PageSet> sets = new ArrayList<>();
        for (Entry entry : entries) {
            PageSet set = entry.load();
            if (!set.pages().isEmpty()) {
                sets.add(set);
            }
        }
        return sets;
    }

    private static List<TruthPage> samples(Path folder) throws IOException {
        Path scans = folder.resolve("dossiers");
        SampleDossiers.write(scans, SampleDossiers.SEED);
        Path truths = SampleDossiers.truthFolder(scans);
        List<TruthPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(truths)) {
            for (Path truth : files.sorted().toList()) {
                Matcher name = SAMPLE_TRUTH.matcher(String.valueOf(truth.getFileName()));
                if (name.matches() && !read(truth).isBlank()) {
                    Path scan = scans.resolve(truths.relativize(truth)).resolveSibling(name.group(1));
                    pages.add(new TruthPage(scan, Integer.parseInt(name.group(2)), read(truth)));
                }
            }
        }
        return pages;
    }

    private static List<TruthPage> colour(Path folder) throws IOException {
        ColourScans.write(folder, COLOUR_PAGES, SampleDossiers.SEED);
        return pages(folder, name -> true);
    }

    private static List<TruthPage> turned(Path folder, Path work) throws IOException {
        List<TruthPage> upright = pages(folder, name -> true);
        return TurnedCopies.of(upright.subList(0, Math.min(TURNED_PAGES, upright.size())), work);
    }

    /** The scans that have their truth beside them; of an image and a PDF with the same truth, the image. */
    private static List<TruthPage> pages(Path folder, Predicate<String> chosen) throws IOException {
        List<TruthPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path truth : files.sorted().toList()) {
                String name = String.valueOf(truth.getFileName());
                if (name.endsWith(TRUTH)) {
                    String stem = name.substring(0, name.length() - TRUTH.length());
                    if (chosen.test(stem)) {
                        scan(folder, stem).ifPresent(scan -> pages.add(new TruthPage(scan, 1, read(truth))));
                    }
                }
            }
        }
        return pages;
    }

    private static Optional<Path> scan(Path folder, String stem) {
        return Stream.of("tif", "tiff", "png", "jpg", "jpeg", "pdf")
                .map(extension -> folder.resolve(String.format(Locale.ROOT, "%s.%s", stem, extension)))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static String read(Path truth) {
        try {
            return Files.readString(truth);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
