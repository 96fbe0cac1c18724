package vn.sohoa.ocr.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;

/** The command line and environment of a worker process. */
final class WorkerCommand {

    private static final String BOOT_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /**
     * Of the C library (mallopt(3)): a page's pictures take the memory of the page before, instead of getting it from
     * the system and giving it back ten times a page. A worker that has grown by it is renewed.
     */
    private static final Map<String, String> REUSED_MEMORY = Map.of(
            "MALLOC_ARENA_MAX", "1",
            "MALLOC_MMAP_THRESHOLD_", String.valueOf(256 << 20),
            "MALLOC_TRIM_THRESHOLD_", String.valueOf(512 << 20));

    private WorkerCommand() {}

    /**
     * @param classPath that of this process, usually
     * @param more options for the virtual machine
     * @param natives folder of the native libraries
     * @param temp folder of the worker's own, deleted after it
     */
    static ProcessBuilder build(
            WorkerConfig config, String classPath, int heapMegabytes, List<String> more, Path natives, Path temp) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions(heapMegabytes, natives, temp));
        command.addAll(more);
        command.addAll(mainClass(classPath));
        command.addAll(List.of(config.toArguments()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.environment().putAll(REUSED_MEMORY);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private static List<String> jvmOptions(int heapMegabytes, Path natives, Path temp) {
        return List.of(
                "-Xmx" + heapMegabytes + "m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Djna.library.path=" + natives,
                "-Djna.tmpdir=" + temp,
                "-Djava.io.tmpdir=" + temp,
                "-Dpdfbox.fontcache=" + natives,
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");
    }

    /** From a Spring Boot jar the launcher has to unpack the class path first. */
    private static List<String> mainClass(String classPath) {
        if (isBootJar(classPath)) {
            return List.of("-cp", classPath, "-Dloader.main=" + WorkerMain.class.getName(), BOOT_LAUNCHER);
        }
        return List.of("-cp", classPath, WorkerMain.class.getName());
    }

    static boolean isBootJar(String classPath) {
        if (!classPath.endsWith(".jar") || classPath.contains(java.io.File.pathSeparator)) {
            return false;
        }
        try (JarFile jar = new JarFile(classPath)) {
            return jar.getEntry("BOOT-INF/") != null;
        } catch (IOException e) {
            return false;
        }
    }
}
