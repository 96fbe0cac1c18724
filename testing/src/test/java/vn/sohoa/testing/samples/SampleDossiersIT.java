package vn.sohoa.testing.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SampleDossiersIT {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path work;

    private static Path folder;

    @BeforeAll
    static void write() {
        folder = work.resolve("samples");
        SampleDossiers.write(folder, SampleDossiers.SEED);
    }

    @Test
    void writesEnoughDossiersPagesAndKinds() throws IOException {
        Set<String> kinds = new TreeSet<>();
        Set<String> formats = new TreeSet<>();
        int pages = 0;
        for (Path scan : scans()) {
            JsonNode truth = truth(scan);
            kinds.add(truth.get("type").asString());
            formats.add(truth.get("format").asString());
            pages += truth.get("pages").size();
        }

        try (Stream<Path> dossiers = Files.list(folder)) {
            assertThat(dossiers)
                    .hasSizeGreaterThanOrEqualTo(6)
                    .allSatisfy(dossier -> assertThat(dossier.getFileName().toString())
                            .matches("[A-Y]\\d{2}\\.\\d{3}-\\d{6}-\\d{4} .+"));
        }
        assertThat(pages).isGreaterThanOrEqualTo(25);
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(10);
        assertThat(formats).hasSize(ScanFormat.values().length);
    }

    @Test
    void staysSmall() throws IOException {
        long size = 0;
        for (Path scan : scans()) {
            size += Files.size(scan);
        }

        assertThat(size).isLessThan(12_000_000);
    }

    @Test
    void tellsTheTruthOfEachPage() throws IOException {
        for (Path scan : scans()) {
            int pages = countPages(scan);
            JsonNode truth = truth(scan);
            assertThat(truth.get("pages").size()).as("%s", scan).isEqualTo(pages);
            for (JsonNode page : truth.get("pages")) {
                String text = Files.readString(beside(
                        scan, String.format(".p%04d.gt.txt", page.get("number").asInt())));
                assertThat(text.isBlank()).isEqualTo(page.get("blank").asBoolean());
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
                assertThat(page.get("skew").asDouble()).isBetween(-1.0, 1.0);
            }
        }
    }

    @Test
    void holdsBlankBacks() throws IOException {
        int blank = 0;
        for (Path scan : scans()) {
            for (JsonNode page : truth(scan).get("pages")) {
                blank += page.get("blank").asBoolean() ? 1 : 0;
            }
        }

        assertThat(blank).isGreaterThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {SampleDossiers.SEED, 1, 2, 3, 4})
    void printsNothingBelowThePage(long seed) {
        for (Dossier dossier : SampleDossiers.story(seed)) {
            for (Dossier.Filing filing : dossier.filings()) {
                assertThat(filing.paper().pages())
                        .allSatisfy(sheet -> assertThat(sheet.y)
                                .as("%s, %s", dossier.folder(), filing.name())
                                .isLessThan(Sheet.HEIGHT - 30));
            }
        }
    }

    @Test
    void printsTheFieldsThatItTells() {
        for (Dossier dossier : SampleDossiers.story(7)) {
            for (Dossier.Filing filing : dossier.filings()) {
                String text = String.join(
                        " ",
                        filing.paper().pages().stream()
                                .map(sheet -> sheet.ink.truth())
                                .toList());
                for (String field : List.of("fullName", "applicant", "owner", "signer", "number", "dossierCode")) {
                    String value = filing.paper().fields().getOrDefault(field, "");
                    assertThat(Place.capitals(text.replaceAll("\\s+", " ")))
                            .as("%s of %s", field, filing.name())
                            .contains(Place.capitals(value));
                }
            }
        }
    }

    @Test
    void saysTheResolutionInEachImage() throws IOException {
        for (Path scan : scans()) {
            int dpi = truth(scan).get("dpi").asInt();
            if (scan.toString().endsWith(".pdf")) {
                try (PDDocument document = Loader.loadPDF(scan.toFile())) {
                    float width = document.getPage(0).getMediaBox().getWidth();
                    assertThat(width).isBetween(594f, 597f);
                }
            } else {
                assertThat(dotsPerInch(scan)).as("%s", scan).isBetween(dpi - 1.0, dpi + 1.0);
            }
        }
    }

    @Test
    void writesTheSameBytesForTheSameSeed() throws IOException {
        Dossier dossier = SampleDossiers.story(SampleDossiers.SEED).get(2);
        Path again = work.resolve("again");

        List<Path> files = new DossierWriter(again, work.resolve("again-truth"), SampleDossiers.SEED).write(dossier);

        assertThat(files).hasSize(dossier.filings().size());
        for (Path file : files) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
        }
    }

    @Test
    void scansOtherPixelsForAnotherSeed() {
        Sheet sheet = new Sheet().title("QUYẾT ĐỊNH");

        int[] one =
                pixels(new Scanner(ScanFormat.G4_TIFF, 100, 1).scan(sheet, null).image());
        int[] same =
                pixels(new Scanner(ScanFormat.G4_TIFF, 100, 1).scan(sheet, null).image());
        int[] other =
                pixels(new Scanner(ScanFormat.G4_TIFF, 100, 2).scan(sheet, null).image());

        assertThat(one).isEqualTo(same).isNotEqualTo(other);
    }

    @Test
    void leavesACompleteSetAloneAndRepairsAnIncompleteOne() throws IOException {
        Path scan = scans().getFirst();
        FileTime before = Files.getLastModifiedTime(scan);
        Marker marker =
                new Marker(folder, SampleDossiers.truthFolder(folder), SampleDossiers.VERSION, SampleDossiers.SEED);
        byte[] content = Files.readAllBytes(scan);

        SampleDossiers.write(folder, SampleDossiers.SEED);
        assertThat(Files.getLastModifiedTime(scan)).isEqualTo(before);
        assertThat(marker.isComplete()).isTrue();

        Files.delete(scan);
        assertThat(marker.isComplete()).isFalse();
        Files.write(scan, content);
        assertThat(marker.isComplete()).isTrue();
    }

    private static List<Path> scans() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path beside(Path scan, String suffix) {
        return SampleDossiers.truthFolder(folder).resolve(folder.relativize(scan) + suffix);
    }

    private static JsonNode truth(Path scan) throws IOException {
        return JSON.readTree(Files.readString(beside(scan, ".json")));
    }

    private static int countPages(Path scan) throws IOException {
        if (scan.toString().endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(scan.toFile())) {
                return document.getNumberOfPages();
            }
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(scan.toFile())) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            return reader.getNumImages(true);
        }
    }

    private static double dotsPerInch(Path scan) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(scan.toFile())) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            Element root = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_1.0");
            Element size =
                    (Element) root.getElementsByTagName("HorizontalPixelSize").item(0);
            return 25.4 / Double.parseDouble(size.getAttribute("value"));
        }
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRaster().getPixels(0, 0, image.getWidth(), image.getHeight(), (int[]) null);
    }
}
