package vn.sohoa.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.api.SohoaProcess;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.testing.alto.AltoSchema;
import vn.sohoa.testing.hostile.BadInputs;
import vn.sohoa.testing.pdfa.VeraPdf;
import vn.sohoa.testing.shared.SharedData;

/** {@code sohoa ocr} as a process of its own, as people type it. */
class OcrCommandIT {

    private static final int TERMINATED = 143;

    @TempDir
    Path folder;

    private Path errors;
    private Path temp;

    @BeforeEach
    void folders() throws IOException {
        errors = folder.resolve("errors.txt");
        temp = Files.createDirectory(folder.resolve("temp"));
    }

    @Test
    void writesWhatItCanReadAndSaysWhatItCannot() throws Exception {
        List<BadInputs.BadInput> bad = BadInputs.write(folder.resolve("box/bad"));
        Path tiff = scan("p05", "box/Nghị định 96.tif");
        Path signed = Files.copy(
                SharedData.require().resolve("vi-pdf/cv2243-pccc-jpeg-300dpi-signed.pdf"),
                folder.resolve("box/công văn.pdf"));
        Digest before = Digest.of(signed);

        assertThat(ocr("box")).isOne();

        for (BadInputs.BadInput each : bad) {
            String name = each.file().getFileName().toString();
            if (!name.endsWith(".zip")) {
                assertThat(said()).contains(name + " · ");
            }
        }
        assertThat(said())
                .contains("EMPTY_FILE: The file is empty (0 bytes). Scan the paper again")
                .contains("PASSWORD_PROTECTED")
                .contains("unreadable " + (bad.size() - 1) + "\n");
        assertThat(Digest.of(signed)).isEqualTo(before);
        assertThat(tiff).exists();
        assertThat(written("ocr")).allMatch(name -> name.startsWith("Nghị định 96.") || name.startsWith("công văn."));
        for (String name : List.of("Nghị định 96", "công văn")) {
            Path pdf = folder.resolve("ocr/" + name + ".pdf");
            assertThat(VeraPdf.problemsAsPdfA2b(pdf)).isEmpty();
            assertThat(letters(textOf(pdf)))
                    .isEqualTo(letters(Files.readString(folder.resolve("ocr/" + name + ".txt"))));
            assertThat(AltoSchema.problems(new StreamSource(
                            folder.resolve("ocr/" + name + ".alto.xml").toFile())))
                    .isEmpty();
        }
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void writesOnlyTheFormsAskedFor() throws Exception {
        scan("p05", "scan.tif");

        assertThat(ocr("scan.tif", "--format", "text,JSON", "--out", "read/here"))
                .isZero();

        assertThat(written("read/here")).containsExactly("scan.json", "scan.txt");
        assertThat(said()).contains("[1/1]", "Mean confidence");
    }

    @Test
    void saysWhenItMakesNoSenseAndWritesNothing() throws Exception {
        scan("p05", "scan.tif");

        assertThat(ocr()).isEqualTo(2);
        assertThat(ocr("missing.pdf", "scan.tif")).isEqualTo(2);
        assertThat(said()).contains("missing.pdf");
        assertThat(ocr("scan.tif", "--format", "docx")).isEqualTo(2);
        assertThat(ocr("scan.tif", "--workers", "-1")).isEqualTo(2);
        assertThat(folder.resolve("ocr")).doesNotExist();
    }

    @Test
    void saysWhatTheMachineLacks() throws Exception {
        scan("p05", "scan.tif");
        ProcessBuilder command = command("scan.tif");
        command.environment().put("SOHOA_OCR_TESSDATA", folder.toString());

        assertThat(command.start().waitFor()).isEqualTo(3);
        assertThat(said()).contains("tesseract-ocr-vie").doesNotContain("\tat ");
    }

    @Test
    void cleansUpWhenItIsToldToStop() throws Exception {
        for (int i = 0; i < 20; i++) {
            scan("p05", "box/scan" + i + ".tif");
        }
        Process process = command("box").start();
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> Files.exists(errors) && said().contains("[1/20]"));
        List<ProcessHandle> workers = process.descendants().toList();

        process.destroy();

        assertThat(process.waitFor()).isEqualTo(TERMINATED);
        assertThat(workers).isNotEmpty();
        Awaitility.await().until(() -> workers.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(written("ocr")).noneMatch(name -> name.startsWith("."));
        assertThat(temp).isEmptyDirectory();
    }

    private Path scan(String page, String name) throws IOException {
        Path copy = folder.resolve(name);
        Files.createDirectories(copy.getParent());
        return Files.copy(SharedData.require().resolve("vi-scan-law/nd96-2016-" + page + ".tif"), copy);
    }

    private int ocr(String... arguments) throws IOException, InterruptedException {
        return command(arguments).start().waitFor();
    }

    private ProcessBuilder command(String... arguments) {
        String[] ocr = Stream.concat(Stream.of("ocr"), Stream.of(arguments)).toArray(String[]::new);
        ProcessBuilder builder = SohoaProcess.of(List.of("-Xmx512m", "-Djava.io.tmpdir=" + temp), ocr)
                .directory(folder.toFile());
        builder.environment().put("SOHOA_LANG", "en");
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.redirectErrorStream(true).redirectOutput(errors.toFile());
    }

    private String said() throws IOException {
        return Files.readString(errors, StandardCharsets.UTF_8);
    }

    private List<String> written(String out) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(out))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** In the order in which it was written. */
    private String textOf(Path pdf) throws IOException, InterruptedException {
        Path text = folder.resolve("pdftotext.txt");
        Process process = new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", pdf.toString(), text.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readString(text);
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", "");
    }
}
