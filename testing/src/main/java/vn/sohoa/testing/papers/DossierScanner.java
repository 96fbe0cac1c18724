package vn.sohoa.testing.papers;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sohoa.testing.papers.TestDossier.ScannedFile;
import vn.sohoa.testing.papers.TestDossier.TruePaper;
import vn.sohoa.testing.samples.Fonts;
import vn.sohoa.testing.samples.ScanFile;
import vn.sohoa.testing.samples.ScanFormat;
import vn.sohoa.testing.samples.Scanner;
import vn.sohoa.testing.samples.Sheet;

/** Makes the papers of a dossier and scans them: back to back into one file, or a file each, cards also a file a side. */
final class DossierScanner {

    private static final List<ScanFormat> FOR_MANY =
            List.of(ScanFormat.JPEG_PDF, ScanFormat.G4_PDF, ScanFormat.G4_TIFF, ScanFormat.GREY_TIFF);
    private static final List<ScanFormat> FOR_CARDS = List.of(ScanFormat.JPEG_PDF, ScanFormat.GREY_TIFF);
    private static final List<ScanFormat> FOR_SIDES =
            List.of(ScanFormat.JPEG_PDF, ScanFormat.JPEG, ScanFormat.GREY_JPEG, ScanFormat.GREY_PNG);
    private static final List<Fonts.Face> FACES = List.of(
            Fonts.Face.SERIF, Fonts.Face.SERIF, Fonts.Face.NARROW_SERIF, Fonts.Face.SANS, Fonts.Face.WIDE_SERIF);
    private static final int COARSE = 200;
    private static final int FINE = 300;

    /** Single papers of which one is scanned at the higher resolution. */
    private static final int FINE_IN = 5;

    private static final int BUNDLE_IN = 2;
    private static final int EMPTY_BACK_IN = 10;

    private final String name;
    private final Path folder;
    private final Random random;
    private final Inventions inventions;
    private final List<ScannedFile> files = new ArrayList<>();
    private final List<TruePaper> papers = new ArrayList<>();
    private final List<BufferedImage> waiting = new ArrayList<>();
    private ScanFormat format = ScanFormat.JPEG_PDF;
    private int dpi = COARSE;
    private int pages;

    DossierScanner(String name, Path folder, Random random) {
        this.name = name;
        this.folder = folder;
        this.random = random;
        this.inventions = new Inventions(random);
    }

    TestDossier scan(Plan plan) throws IOException {
        boolean bundle = plan.items().size() > 1 && random.nextInt(BUNDLE_IN) == 0;
        if (bundle) {
            boolean cards = plan.items().stream().anyMatch(Plan.Item::isCard);
            choose(cards ? FOR_CARDS : FOR_MANY, cards ? FINE : COARSE);
        }
        for (Plan.Item item : plan.items()) {
            boolean sides = !bundle && item.pages() == 2 && item.isCard() && random.nextBoolean();
            if (!bundle) {
                boolean fine = item.isCard() || random.nextInt(FINE_IN) == 0;
                choose(sides ? FOR_SIDES : item.isCard() ? FOR_CARDS : FOR_MANY, fine ? FINE : COARSE);
            }
            add(item, sides);
            if (!bundle) {
                save();
            }
        }
        save();
        return new TestDossier(name, files, papers);
    }

    private void add(Plan.Item item, boolean aFileASide) throws IOException {
        MadePaper paper = item.clutter() == null ? make(item.template(), item.condition()) : clutter(item.clutter());
        List<String> types = new ArrayList<>(List.of(paper.type()));
        List<BufferedImage> scans = scan(paper, item.condition());
        if (item.beside() != null) {
            MadePaper beside = make(item.beside(), Condition.GOOD);
            types.add(beside.type());
            scans.addAll(scan(beside, Condition.GOOD));
        }
        if (item.condition().isTogether()) {
            scans = List.of(Mishaps.together(scans));
        } else if (!item.isCard() && random.nextInt(EMPTY_BACK_IN) == 0) {
            scans.add(scanner().scan(empty(), paper.sheets().getLast()).image());
        }
        int first = pages;
        for (BufferedImage scan : scans) {
            waiting.add(scan);
            pages++;
            if (aFileASide) {
                save();
            }
        }
        papers.add(new TruePaper(
                types,
                paper.fields(),
                item.condition(),
                IntStream.range(first, pages).boxed().toList()));
    }

    private MadePaper make(Template template, Condition condition) {
        double size = 11.6 + random.nextDouble() * 1.8;
        double leading = 1.3 + random.nextDouble() * 0.2;
        Style style = new Style(FACES.get(random.nextInt(FACES.size())), size, leading);
        return MadePaper.of(template, inventions.next(), condition.apply(style), random);
    }

    private MadePaper clutter(Clutter clutter) {
        return new MadePaper(Plan.UNKNOWN, Map.of(), List.of(clutter.sheet(random)));
    }

    private List<BufferedImage> scan(MadePaper paper, Condition condition) {
        List<BufferedImage> scans = new ArrayList<>();
        for (int i = 0; i < paper.sheets().size(); i++) {
            Sheet sheet = paper.sheets().get(i);
            @Nullable Sheet behind = sheet.ink().isBlank() && i > 0 ? paper.sheets().get(i - 1) : null;
            scans.add(Mishaps.happen(condition, scanner().scan(sheet, behind).image(), random));
        }
        return scans;
    }

    private Scanner scanner() {
        return new Scanner(format, dpi, random.nextLong());
    }

    private static Sheet empty() {
        return new Sheet(Fonts.Face.SERIF, 12, 1.3);
    }

    private void choose(List<ScanFormat> formats, int resolution) {
        format = formats.get(random.nextInt(formats.size()));
        dpi = resolution;
    }

    /** Writes what was scanned since the last file. */
    private void save() throws IOException {
        if (!waiting.isEmpty()) {
            Path file = folder.resolve(String.format(Locale.ROOT, "%03d.%s", files.size() + 1, format.extension()));
            ScanFile.write(file, format, waiting, dpi, 0.6f + random.nextInt(20) / 100f);
            files.add(new ScannedFile(file, waiting.size()));
            waiting.clear();
        }
    }
}
