package vn.sohoa.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
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
    public Integer call() throws IOException {
        Environment environment = Environment.read();
        Optional<ServiceClient> running = RunningService.find(environment);
        VerificationJson found =
                running.isPresent() ? running.get().verify() : verify(new Folders(environment.data()).archive());
        found.problems().forEach(System.out::println);
        System.out.println(new Words(environment.language())
                .say("verify.done", found.dossiers(), found.problems().size()));
        return found.problems().isEmpty() ? 0 : 1;
    }

    private static VerificationJson verify(Path archive) throws IOException {
        if (!Files.isDirectory(archive)) {
            return new VerificationJson(0, java.util.List.of());
        }
        Path work = Files.createTempDirectory("sohoa-verify-");
        try (OcflArchivalStore store = new OcflArchivalStore(archive, work)) {
            return VerificationJson.of(store);
        } finally {
            FileSystemUtils.deleteRecursively(work);
        }
    }
}
