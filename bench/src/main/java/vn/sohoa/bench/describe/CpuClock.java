package vn.sohoa.bench.describe;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Processor time of this process and of its workers, those that have ended among them as far as they were looked at. */
final class CpuClock {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Map<Long, Duration> workers = new ConcurrentHashMap<>();

    /** Looks at the workers that run now. */
    void look(List<Long> pids) {
        for (long pid : pids) {
            ProcessHandle.of(pid)
                    .flatMap(process -> process.info().totalCpuDuration())
                    .ifPresent(
                            used -> workers.merge(pid, used, (one, other) -> one.compareTo(other) > 0 ? one : other));
        }
    }

    /** All that was used so far. */
    Duration total() {
        return workers.values().stream().reduce(Duration.ofNanos(SYSTEM.getProcessCpuTime()), Duration::plus);
    }
}
