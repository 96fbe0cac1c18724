package vn.sohoa.ocr.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.ocr.worker.Request.Misbehave;

/** What becomes of worker processes that crash, hang, swell, or lose their parent. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class WorkerPoolIT {

    private static final Deadlines LONG = new Deadlines(Duration.ofHours(1), Duration.ZERO, Duration.ofHours(1));
    private static final Deadlines SHORT =
            new Deadlines(Duration.ofSeconds(30), Duration.ofSeconds(1), Duration.ofSeconds(1));
    private static final MemoryLimits SMALL = new MemoryLimits(64, 300, 400);

    private final WorkerPool pool = pool(100, LONG);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void startsNoProcessBeforeItIsAsked() {
        assertThat(pool.pids()).isEmpty();
    }

    @Test
    void preparesNoMoreWorkersThanItMayHave() throws Exception {
        pool.prepare(5);

        await(() -> pool.pids().size() == 1);
        long first = pool.pids().getFirst();
        pool.prepare(5);
        assertWorks();
        assertThat(pool.pids()).containsExactly(first);
    }

    @Test
    void closingLetsNoWorkerLiveOn() throws Exception {
        assertWorks();
        ProcessHandle worker = ProcessHandle.of(pool.pids().getFirst()).orElseThrow();

        pool.close();

        assertThat(worker.isAlive()).isFalse();
    }

    @Test
    void crashIsTriedTwiceThenReported() throws Exception {
        WorkerLostException crash = lost(pool, always(Misbehave.How.CRASH));

        assertThat(crash.quarantine().code()).isEqualTo(LedgerCode.ENGINE_CRASHED);
        assertThat(crash.quarantine().detail()).contains("134");
        assertThat(crash.page()).isEqualTo(1);
        assertWorks();
    }

    @Test
    void crashThatDoesNotComeAgainIsForgotten() throws Exception {
        assertThat(pool.ask(once(Misbehave.How.CRASH))).isEqualTo(new Answer.Done());
    }

    @Test
    void fullHeapIsReportedAsSuch() throws Exception {
        WorkerLostException full = lost(pool, always(Misbehave.How.FILL_HEAP));

        assertThat(full.quarantine().code()).isEqualTo(LedgerCode.MEMORY_EXCEEDED);
        assertWorks();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void workerIsStoppedBeforeItFillsTheMachine() throws Exception {
        WorkerLostException full = lost(pool, always(Misbehave.How.FILL_NATIVE_MEMORY));

        assertThat(full.quarantine().code()).isEqualTo(LedgerCode.MEMORY_EXCEEDED);
        assertThat(full.quarantine().detail())
                .contains("page 1 of 0.5 megapixels")
                .contains("limit 400 MB");
        assertWorks();
    }

    @ParameterizedTest
    @EnumSource(
            value = Misbehave.How.class,
            names = {"SPIN", "SLEEP"})
    void hangIsTriedTwiceThenReported(Misbehave.How how) throws Exception {
        try (WorkerPool impatient = pool(100, SHORT)) {
            WorkerLostException late = lost(impatient, always(how));

            assertThat(late.quarantine().code()).isEqualTo(LedgerCode.DEADLINE_EXCEEDED);
            assertThat(late.quarantine().detail()).startsWith("page 1 of 0.5 megapixels: more than ");
            assertThat(impatient.ask(new Request.Inspect(emptyFile())))
                    .isEqualTo(new Answer.Refused(LedgerCode.EMPTY_FILE, ""));
        }
    }

    @Test
    void hangThatDoesNotComeAgainIsForgotten() throws Exception {
        try (WorkerPool impatient = pool(100, SHORT)) {
            assertThat(impatient.ask(once(Misbehave.How.SPIN))).isEqualTo(new Answer.Done());
        }
    }

    @Test
    void killedWorkerIsReplaced() throws Exception {
        assertWorks();
        long first = pool.pids().getFirst();

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        assertWorks();
        assertThat(pool.pids()).doesNotContain(first).hasSize(1);
    }

    @Test
    void interruptedCallerKillsItsWorker() throws Exception {
        assertWorks();
        ProcessHandle worker = ProcessHandle.of(pool.pids().getFirst()).orElseThrow();
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            assertThatThrownBy(() -> pool.ask(always(Misbehave.How.SPIN))).isInstanceOf(CancellationException.class);
            interrupted.complete(Thread.currentThread().isInterrupted());
        });
        caller.start();
        Thread.sleep(500);

        caller.interrupt();

        assertThat(interrupted.get(20, TimeUnit.SECONDS)).isTrue();
        await(() -> !worker.isAlive());
        assertWorks();
    }

    @Test
    void oftenUsedWorkerIsRenewed() throws Exception {
        try (WorkerPool frequent = pool(2, LONG)) {
            Request count = new Request.Inspect(emptyFile());
            frequent.ask(count);
            long first = frequent.pids().getFirst();
            frequent.ask(count);
            assertThat(frequent.pids()).containsExactly(first);

            frequent.ask(count);

            assertThat(frequent.pids()).doesNotContain(first).hasSize(1);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void workerThatHasGrownIsRenewed() throws Exception {
        MemoryLimits tight = new MemoryLimits(64, 1, 400);
        try (WorkerPool growing =
                new WorkerPool(new WorkerPool.Settings(1, 100, LONG, tight, 1_000_000, 10, Optional.empty()))) {
            Request count = new Request.Inspect(emptyFile());
            growing.ask(count);
            long first = growing.pids().getFirst();

            growing.ask(count);

            assertThat(growing.pids()).doesNotContain(first).hasSize(1);
        }
    }

    @Test
    void closingStopsBusyWorkersAndFailsTheirCallers() throws Exception {
        assertWorks();
        ProcessHandle worker = ProcessHandle.of(pool.pids().getFirst()).orElseThrow();
        CompletableFuture<Answer> busy = CompletableFuture.supplyAsync(() -> answer(pool, always(Misbehave.How.SPIN)));
        Thread.sleep(500);

        pool.close();

        await(() -> !worker.isAlive());
        assertThatThrownBy(() -> busy.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(CancellationException.class);
    }

    @Test
    void busyWorkerEndsWhenItsParentIsKilled() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out = new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8));
        ProcessHandle orphan = ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
        assertThat(orphan.isAlive()).isTrue();

        parent.destroyForcibly();

        await(() -> !orphan.isAlive());
    }

    /** Keeps a worker busy for ever. */
    static final class Parent {

        private Parent() {}

        public static void main(String[] arguments) throws Exception {
            WorkerPool pool = pool(100, LONG);
            Thread caller = new Thread(() -> answer(pool, always(Misbehave.How.SPIN)));
            caller.start();
            while (pool.pids().isEmpty()) {
                Thread.sleep(50);
            }
            Thread.sleep(500);
            System.out.println(pool.pids().getFirst());
        }
    }

    private static WorkerPool pool(int recycleAfter, Deadlines deadlines) {
        return new WorkerPool(
                new WorkerPool.Settings(1, recycleAfter, deadlines, SMALL, 1_000_000, 10, Optional.empty()));
    }

    private static Request always(Misbehave.How how) {
        return new Misbehave("", 500_000, how);
    }

    private Request once(Misbehave.How how) throws IOException {
        return new Misbehave(emptyFile(), 500_000, how);
    }

    private static WorkerLostException lost(WorkerPool pool, Request request) {
        return catchThrowableOfType(WorkerLostException.class, () -> pool.ask(request));
    }

    private static Answer answer(WorkerPool pool, Request request) {
        try {
            return pool.ask(request);
        } catch (WorkerLostException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertWorks() throws Exception {
        assertThat(pool.ask(new Request.Inspect(emptyFile()))).isEqualTo(new Answer.Refused(LedgerCode.EMPTY_FILE, ""));
    }

    private String emptyFile() throws IOException {
        return Files.createTempFile(folder, "empty", ".pdf").toString();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
