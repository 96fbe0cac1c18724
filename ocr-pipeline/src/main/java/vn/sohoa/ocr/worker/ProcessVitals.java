package vn.sohoa.ocr.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Vitals of a child process; its memory is known on Linux only. */
record ProcessVitals(ProcessHandle process) implements Vitals {

    private static final String RESIDENT = "VmRSS:";

    @Override
    public Optional<Duration> busy() {
        return process.info().totalCpuDuration();
    }

    @Override
    public OptionalLong resident() {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(RESIDENT))
                    .mapToLong(ProcessVitals::bytes)
                    .findFirst();
        } catch (IOException | java.io.UncheckedIOException e) {
            return OptionalLong.empty();
        }
    }

    /** Of a line like {@code VmRSS:	   79708 kB}. */
    private static long bytes(String line) {
        return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
    }
}
