package vn.sohoa.api.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.sohoa.api.wiring.Folders;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.storage.ocfl.OcflArchivalStore;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Kiểm tra toàn vẹn kho lưu trữ. Check structure and digests of every object in the archive.",
            "Reads the archive only; works while the service runs, and without it. Exit 1 when something is wrong."
        })
final class VerifyCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Environment environment = Environment.read();
        Words words = new Words(environment.language());
        Folders folders = new Folders(environment.data());
        ArchivalStore store = new OcflArchivalStore(folders.archive(), folders.archiveWork());
        int problems = 0;
        List<DossierId> dossiers = store.dossiers();
        for (DossierId dossier : dossiers) {
            for (String problem : store.validate(dossier)) {
                System.out.println(dossier + ": " + problem);
                problems++;
            }
        }
        System.out.println(words.say("verify.done", dossiers.size(), problems));
        return problems == 0 ? 0 : 1;
    }
}
