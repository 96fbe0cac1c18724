package vn.sohoa.api.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sohoa.api.rest.LogVerificationJson;
import vn.sohoa.api.rest.VerificationJson;
import vn.sohoa.api.wiring.ArchiveWiring;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.storage.ocfl.StorageRoot;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Kiểm tra toàn vẹn kho lưu trữ. Check structure and digests of every version of every dossier.",
            "With --log: the log of who saw whose papers, from its first row to its last, against its anchors in the archive.",
            "Works while the service runs, and without it."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:everything is as it was written",
            "1:something is wrong, or there is no archive; the output says what",
            "2:the command makes no sense"
        })
final class VerifyCommand implements Callable<Integer> {

    private static final int WRONG = 1;

    @Option(names = "--log", description = "Kiểm tra nhật ký xem. Check the view log instead of the archive.")
    private boolean log;

    @Override
    public Integer call() {
        Environment environment = Environment.read();
        Words words = new Words(environment.language());
        Optional<ServiceClient> running = RunningService.find(environment);
        if (running.isPresent()) {
            return log
                    ? report(running.get().verifyLog(), words)
                    : report(running.get().verify(), words);
        }
        return log ? verifyLog(environment, words) : verifyArchive(words);
    }

    private static int verifyArchive(Words words) {
        try (Parts archive = Parts.of(ArchiveWiring.class)) {
            StorageRoot root = archive.get(StorageRoot.class);
            if (!root.holdsArchive()) {
                System.out.println(words.say("verify.none", root));
                return WRONG;
            }
            return report(VerificationJson.of(archive.get(ArchivalStore.class)), words);
        }
    }

    /** The log is in the catalogue, so a service is started for it; not where there is none to have a log. */
    private static int verifyLog(Environment environment, Words words) {
        try (Parts archive = Parts.of(ArchiveWiring.class)) {
            StorageRoot root = archive.get(StorageRoot.class);
            if (!root.holdsArchive()) {
                System.out.println(words.say("verify.none", root));
                return WRONG;
            }
        }
        OwnService own = OwnService.startForOneJob();
        try (own) {
            return report(RunningService.find(environment).orElseThrow().verifyLog(), words);
        }
    }

    private static int report(LogVerificationJson found, Words words) {
        System.out.println(words.say("verify.log.rows", found.rows(), found.anchors(), found.anchored()));
        LogVerificationJson.Broken broken = found.firstBroken();
        System.out.println(
                broken == null
                        ? words.say("verify.log.whole")
                        : words.say("verify.log." + broken.kind(), broken.row()));
        return broken == null ? 0 : WRONG;
    }

    /** Prints what was found and gives the exit code for it. */
    static int report(VerificationJson found, Words words) {
        found.problems().forEach(System.out::println);
        System.out.println(
                words.say("verify.done", found.dossiers(), found.problems().size()));
        return found.problems().isEmpty() ? 0 : WRONG;
    }
}
