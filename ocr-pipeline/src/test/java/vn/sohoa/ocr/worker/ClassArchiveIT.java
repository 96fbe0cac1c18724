package vn.sohoa.ocr.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.ocr.InstalledLanguage;

/** The archive of classes as a real virtual machine writes, reads and refuses it. */
@Timeout(120)
class ClassArchiveIT {

    @TempDir
    Path folder;

    private WorkFolder work;
    private ClassArchive archive;
    private String classPath;

    @BeforeEach
    void packUp() throws IOException {
        work = WorkFolder.create(folder);
        NativeLibraries.unpack(work.path());
        classPath = jars();
        archive = ClassArchive.in(Optional.of(folder.resolve("cache")), classPath);
    }

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    void isWrittenByWorkerThatHasReadAndUsedByTheNext() throws Exception {
        assertThat(archive.options(false)).isEmpty();

        read(archive.options(true));

        assertThat(archive.options(false)).hasSize(2);
        assertThat(read(archive.options(false))).isInstanceOf(Answer.Words.class);
        assertThat(loaded(archive.options(false)))
                .contains("vn.sohoa.ocr.worker.WorkerMain source: shared objects file");
    }

    @Test
    void damagedOneDoesNotDisturb() throws Exception {
        Path file = Path.of(archive.options(true).get(1).substring("-XX:SharedArchiveFile=".length()));
        Files.write(file, new byte[100_000]);

        assertThat(read(archive.options(false))).isInstanceOf(Answer.Words.class);
    }

    private Answer read(List<String> options) throws Exception {
        Path temp = Files.createTempDirectory(folder, "worker");
        try (WorkerProcess worker = WorkerProcess.start(command(options, temp), temp, true)) {
            Request read =
                    new Request.ReadPage(page(), 1, InstalledLanguage.folder().toString());
            return worker.ask(
                    read, new Watch(Deadlines.DEFAULT, MemoryLimits.DEFAULT, worker.vitals(), System::nanoTime, 0));
        }
    }

    /** What a worker says about where its classes come from. */
    private String loaded(List<String> options) throws IOException {
        List<String> talkative = new ArrayList<>(options);
        talkative.add("-Xlog:class+load");
        ProcessBuilder command = command(talkative, folder);
        command.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process worker = command.start();
        worker.getOutputStream().close();
        return new String(worker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private ProcessBuilder command(List<String> options, Path temp) {
        WorkerConfig config = new WorkerConfig(1_000_000, 10, 60_000);
        return WorkerCommand.build(config, classPath, 128, options, work.path(), temp);
    }

    private String page() throws IOException {
        BufferedImage image = new BufferedImage(600, 200, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 600, 200);
        graphics.setColor(Color.BLACK);
        graphics.drawLine(100, 100, 300, 105);
        graphics.dispose();
        Path file = folder.resolve("page.png");
        ImageIO.write(image, "png", file.toFile());
        return file.toString();
    }

    /** The class path of this test with jars in the place of folders. */
    private String jars() throws IOException {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (entry.endsWith(".jar")) {
                entries.add(entry);
            } else if (Files.isDirectory(Path.of(entry))) {
                entries.add(jar(Path.of(entry), folder.resolve(entries.size() + ".jar"))
                        .toString());
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (Stream<Path> files = Files.walk(classes);
                OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(path).toString()));
                Files.copy(path, out);
                out.closeEntry();
            }
        }
        return jar;
    }
}
