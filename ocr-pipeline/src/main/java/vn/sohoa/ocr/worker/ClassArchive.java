package vn.sohoa.ocr.worker;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The classes of the workers in a file that the Java virtual machine maps instead of reading, checking and linking them
 * one by one: a worker then starts in less than half of the processor time. The virtual machine itself writes the file at
 * the end of a worker that is told to, where the file is missing or does not fit any more; it ignores one that does not.
 */
final class ClassArchive {

    private final Optional<Path> file;

    private ClassArchive(Optional<Path> file) {
        this.file = file;
    }

    /**
     * @param folder of this user alone, for whoever writes it decides what the workers run; made where it is missing
     * @param classPath of the workers; only one of ordinary jars can be archived
     */
    static ClassArchive in(Optional<Path> folder, String classPath) {
        boolean jars = Arrays.stream(classPath.split(File.pathSeparator)).allMatch(entry -> entry.endsWith(".jar"));
        boolean archivable = jars && !WorkerCommand.isBootJar(classPath);
        return new ClassArchive(folder.filter(any -> archivable)
                .filter(ClassArchive::make)
                .map(made -> made.resolve("workers-" + installation(classPath) + ".jsa")));
    }

    private static boolean make(Path folder) {
        try {
            Files.createDirectories(folder);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Installations and Java versions do not write over each other's file. */
    private static String installation(String classPath) {
        CRC32C sum = new CRC32C();
        sum.update((System.getProperty("java.home") + '\n' + classPath).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /** Options of a worker; what the virtual machine has to say about the file would disturb its pipe. */
    List<String> options(boolean writer) {
        if (writer && file.isPresent()) {
            return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + file.get(), "-Xlog:disable");
        }
        return file.filter(Files::exists)
                .map(archive -> List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable"))
                .orElse(List.of());
    }
}
