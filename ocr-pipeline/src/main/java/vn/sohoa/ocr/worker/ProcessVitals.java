package vn.sohoa.ocr.worker;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** Vitals of a child process. */
record ProcessVitals(ProcessHandle process) implements Vitals {

    @Override
    public Optional<Duration> busy() {
        return process.info().totalCpuDuration();
    }

    @Override
    public OptionalLong resident() {
        return ResidentMemory.now(process.pid());
    }
}
