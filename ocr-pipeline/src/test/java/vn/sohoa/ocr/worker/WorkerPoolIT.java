package vn.sohoa.ocr.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.text.UnreadableException;
import vn.sohoa.ocr.worker.Request.Misbehave;

/** What becomes of worker processes that crash, hang, swell, or lose their parent. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class WorkerPoolIT {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofSeconds(2);

    private final WorkerPool pool = pool(100);

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
    void crashIsTriedTwiceThenReported() throws Exception {
        UnreadableException crash = catchThrowableOfType(
                UnreadableException.class, () -> pool.ask(new Misbehave(Misbehave.How.CRASH), LONG));

        assertThat(crash.quarantine().code()).isEqualTo(LedgerCode.ENGINE_CRASHED);
        assertThat(crash.quarantine().detail()).contains("134");
        assertWorks();
    }

    @Test
    void fullHeapIsReportedAsSuch() throws Exception {
        UnreadableException crash = catchThrowableOfType(
                UnreadableException.class, () -> pool.ask(new Misbehave(Misbehave.How.FILL_HEAP), LONG));

        assertThat(crash.quarantine().code()).isEqualTo(LedgerCode.ENGINE_CRASHED);
        assertThat(crash.quarantine().detail()).contains("out of memory");
        assertWorks();
    }

    @Test
    void hangingEndsAtTheDeadline() throws Exception {
        assertWorks();
        long start = System.nanoTime();

        UnreadableException late = catchThrowableOfType(
                UnreadableException.class, () -> pool.ask(new Misbehave(Misbehave.How.HANG), SHORT));

        assertThat(late.quarantine().code()).isEqualTo(LedgerCode.DEADLINE_EXCEEDED);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SHORT.plusSeconds(8));
        assertWorks();
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
            assertThatThrownBy(() -> pool.ask(new Misbehave(Misbehave.How.HANG), LONG))
                    .isInstanceOf(CancellationException.class);
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
        try (WorkerPool frequent = pool(2)) {
            Request count = new Request.CountPages(emptyFile());
            frequent.ask(count, LONG);
            long first = frequent.pids().getFirst();
            frequent.ask(count, LONG);
            assertThat(frequent.pids()).containsExactly(first);

            frequent.ask(count, LONG);

            assertThat(frequent.pids()).doesNotContain(first).hasSize(1);
        }
    }

    @Test
    void closingStopsBusyWorkersAndFailsTheirCallers() throws Exception {
        assertWorks();
        ProcessHandle worker = ProcessHandle.of(pool.pids().getFirst()).orElseThrow();
        CompletableFuture<Answer> busy =
                CompletableFuture.supplyAsync(() -> pool.ask(new Misbehave(Misbehave.How.HANG), LONG));
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
            WorkerPool pool = pool(100);
            Thread caller = new Thread(() -> pool.ask(new Misbehave(Misbehave.How.HANG), Duration.ofHours(1)));
            caller.start();
            while (pool.pids().isEmpty()) {
                Thread.sleep(50);
            }
            Thread.sleep(500);
            System.out.println(pool.pids().getFirst());
        }
    }

    private static WorkerPool pool(int recycleAfter) {
        return new WorkerPool(new WorkerPool.Settings(1, recycleAfter, 64, 1_000_000, 10, LONG));
    }

    private void assertWorks() throws Exception {
        assertThat(pool.ask(new Request.CountPages(emptyFile()), LONG))
                .isEqualTo(new Answer.Refused(LedgerCode.EMPTY_FILE, ""));
    }

    private String emptyFile() throws Exception {
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
