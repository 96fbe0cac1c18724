package vn.sohoa.api.cli;

import picocli.CommandLine.Command;

@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Chạy dịch vụ cho đến khi bấm Ctrl-C. Run the service until Ctrl-C.")
final class RunCommand implements Runnable {

    @Override
    public void run() {
        try (OwnService service = OwnService.start()) {
            service.await();
        }
    }
}
