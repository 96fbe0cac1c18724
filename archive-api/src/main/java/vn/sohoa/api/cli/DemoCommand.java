package vn.sohoa.api.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sohoa.api.rest.BatchJson;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Làm việc chính trên hồ sơ mẫu. Do the main job on the sample dossiers and show what was found.")
final class DemoCommand implements Callable<Integer> {

    private static final int UNBALANCED = 1;

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
        try (OwnService service = OwnService.startQuietly()) {
            ServiceClient client = RunningService.find(environment).orElseThrow();
            Console console = new Console(client, words);
            BatchJson batch = console.follow(console.takeIn(List.of(samples.toAbsolutePath())));
            console.ledger(batch);
            searches.forEach(console::search);
            System.out.println();
            System.out.println(words.say("demo.address", client.address()));
            if (!exit) {
                System.out.println(words.say("demo.stop"));
                service.await();
            }
            return batch.ledger().balances() ? 0 : UNBALANCED;
        }
    }
}
