package vn.sohoa.api.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.sohoa.api.rest.VerificationJson;
import vn.sohoa.api.wiring.ArchiveWiring;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.storage.ocfl.StorageRoot;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Kiểm tra toàn vẹn kho lưu trữ. Check structure and digests of every version of every dossier.",
            "Works while the service runs, and without it. Exit 1 when something is wrong, or there is no archive."
        })
final class VerifyCommand implements Callable<Integer> {

    private static final int WRONG = 1;

    @Override
    public Integer call() {
        Environment environment = Environment.read();
        Words words = new Words(environment.language());
        Optional<ServiceClient> running = RunningService.find(environment);
        if (running.isPresent()) {
            return report(running.get().verify(), words);
        }
        try (Parts archive = Parts.of(ArchiveWiring.class)) {
            StorageRoot root = archive.get(StorageRoot.class);
            if (!root.holdsArchive()) {
                System.out.println(words.say("verify.none", root));
                return WRONG;
            }
            return report(VerificationJson.of(archive.get(ArchivalStore.class)), words);
        }
    }

    /** Prints what was found and gives the exit code for it. */
    static int report(VerificationJson found, Words words) {
        found.problems().forEach(System.out::println);
        System.out.println(
                words.say("verify.done", found.dossiers(), found.problems().size()));
        return found.problems().isEmpty() ? 0 : WRONG;
    }
}
