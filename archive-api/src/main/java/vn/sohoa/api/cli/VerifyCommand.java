package vn.sohoa.api.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.sohoa.api.rest.VerificationJson;
import vn.sohoa.api.wiring.Folders;
import vn.sohoa.storage.ocfl.OcflArchivalStore;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Kiểm tra toàn vẹn kho lưu trữ. Check structure and digests of every version of every dossier.",
            "Works while the service runs, and without it. Exit 1 when something is wrong."
        })
final class VerifyCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Environment environment = Environment.read();
        Optional<ServiceClient> running = RunningService.find(environment);
        VerificationJson found = running.isPresent() ? running.get().verify() : verify(new Folders(environment.data()));
        found.problems().forEach(System.out::println);
        System.out.println(new Words(environment.language())
                .say("verify.done", found.dossiers(), found.problems().size()));
        return found.problems().isEmpty() ? 0 : 1;
    }

    private static VerificationJson verify(Folders folders) {
        if (!Files.isDirectory(folders.archive())) {
            return new VerificationJson(0, List.of());
        }
        try (OcflArchivalStore store = new OcflArchivalStore(folders.archive(), folders.archiveWork())) {
            return VerificationJson.of(store);
        }
    }
}
