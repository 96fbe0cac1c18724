package vn.sohoa.api.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description =
                "Dịch vụ và các lô đang ở đâu. Where the service and its batches stand; exit 1 if it does not run.")
final class StatusCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Environment environment = Environment.read();
        Words words = new Words(environment.language());
        Optional<ServiceClient> running = RunningService.find(environment);
        if (running.isEmpty()) {
            System.out.println(words.say("status.stopped", environment.data()));
            return 1;
        }
        System.out.println(words.say("status.running", running.get().address(), environment.data()));
        new Console(running.get(), words).batches();
        return 0;
    }
}
