package vn.sohoa.ocr.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerCommandTest {

    @TempDir
    Path folder;

    @Test
    void startsMainClassFromClassPath() {
        ProcessBuilder command = build();

        assertThat(command.command())
                .contains("-Xmx256m", "-Djava.awt.headless=true", "-XX:+ExitOnOutOfMemoryError")
                .containsSubsequence(
                        "-Xlog:disable",
                        "-cp",
                        "/lib/a.jar:/lib/b.jar",
                        "vn.sohoa.ocr.worker.WorkerMain",
                        "9",
                        "8",
                        "7");
        assertThat(command.environment())
                .containsEntry("OMP_THREAD_LIMIT", "1")
                .containsEntry("LC_ALL", "C.UTF-8")
                .doesNotContainKey("JAVA_TOOL_OPTIONS");
    }

    @Test
    void knowsSpringBootsJar() throws IOException {
        assertThat(WorkerCommand.isBootJar(jar("BOOT-INF/").toString())).isTrue();
        assertThat(WorkerCommand.isBootJar(jar("META-INF/").toString())).isFalse();
        assertThat(WorkerCommand.isBootJar("/nowhere.jar")).isFalse();
        assertThat(WorkerCommand.isBootJar("/classes")).isFalse();
    }

    private ProcessBuilder build() {
        return WorkerCommand.build(
                new WorkerConfig(9, 8, 7), "/lib/a.jar:/lib/b.jar", 256, List.of("-Xlog:disable"), folder, folder);
    }

    private Path jar(String entry) throws IOException {
        Path jar = Files.createTempFile(folder, "app", ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            out.putNextEntry(new JarEntry(entry));
            out.closeEntry();
        }
        return jar;
    }
}
