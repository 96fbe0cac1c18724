package vn.sohoa.ocr.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** How much of the machine's memory a process holds, in bytes, where the system tells: on Linux. */
public final class ResidentMemory {

    private static final String NOW = "VmRSS:";
    private static final String PEAK = "VmHWM:";

    private ResidentMemory() {}

    public static OptionalLong now(long pid) {
        return read(pid, NOW);
    }

    /** Since the process began. */
    public static OptionalLong peak(long pid) {
        return read(pid, PEAK);
    }

    private static OptionalLong read(long pid, String key) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith(key))
                    .mapToLong(ResidentMemory::bytes)
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            return OptionalLong.empty();
        }
    }

    /** Of a line like {@code VmRSS:	   79708 kB}. */
    private static long bytes(String line) {
        return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
    }
}
