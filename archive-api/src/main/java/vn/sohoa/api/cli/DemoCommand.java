package vn.sohoa.api.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sohoa.api.rest.BatchJson;
import vn.sohoa.api.security.DemoAccounts;
import vn.sohoa.core.access.AccountName;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.describe.Description.Owner;
import vn.sohoa.core.record.BatchId;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Làm việc chính trên hồ sơ mẫu. Do the main job on the sample dossiers and show what was found.")
final class DemoCommand implements Callable<Integer> {

    private static final int UNBALANCED = 1;
    /** Where no sample says whom it is about. */
    private static final PersonalId SOMEBODY = new PersonalId("001168000123");

    @Option(
            names = "--samples",
            required = true,
            description = "Thư mục hồ sơ mẫu. The folder with the sample dossiers.")
    private Path samples = Path.of("samples");

    @Option(names = "--search", description = "Từ tìm thử; lặp lại được. An example search; may be repeated.")
    private List<String> searches = List.of("quyết định", "Dương Hoàng Gia Trường");

    @Option(names = "--exit", description = "Dừng khi xong. Stop when the samples are searchable.")
    private boolean exit;

    @Override
    public Integer call() {
        Environment environment = Environment.read();
        Words words = new Words(environment.language());
        System.out.println(words.say("demo.starting", environment.data()));
        try (OwnService service = OwnService.startDemo()) {
            ServiceClient client = RunningService.find(environment).orElseThrow();
            Console console = new Console(client, words);
            BatchJson batch = console.follow(console.takeIn(List.of(samples.toAbsolutePath())));
            console.ledger(batch);
            searches.forEach(console::search);
            System.out.println();
            System.out.println(words.say("demo.address", client.address()));
            accounts(service, new BatchId(batch.id()))
                    .forEach((name, password) -> System.out.println(words.say("demo.account", name, password)));
            if (!exit) {
                System.out.println(words.say("demo.stop"));
                service.await();
            }
            return batch.ledger().balances() ? 0 : UNBALANCED;
        }
    }

    /** The citizen is whom one of the sample dossiers is about. */
    private static Map<AccountName, String> accounts(OwnService service, BatchId batch) {
        PersonalId person = service.get(Catalogue.class).dossiers(batch).stream()
                .flatMap(dossier -> dossier.owner().stream())
                .filter(Owner::agreed)
                .flatMap(owner -> PersonalId.find(owner.code()).stream())
                .findFirst()
                .orElse(SOMEBODY);
        return service.get(DemoAccounts.class).open(person);
    }
}
