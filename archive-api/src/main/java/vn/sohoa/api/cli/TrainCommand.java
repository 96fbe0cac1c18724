package vn.sohoa.api.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sohoa.api.rest.TrainingJson;
import vn.sohoa.api.rest.TrainingRequest;

@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Cho máy học lại từ giấy tờ mà người đã xác nhận trong kho; mô hình kém hơn thì không dùng.",
            "Learn anew what papers look like, from those that people confirmed; a model that knows less is refused.",
            "Talks to the service running on the same data folder; without one, does it itself."
        },
        exitCodeListHeading = "Exit:%n",
        exitCodeList = {
            "0:the new model is in use (with --dry-run: it would be)",
            "1:it did not work",
            "2:the command makes no sense",
            "3:refused: the new model knows less; the current one stays",
            "4:too few confirmed papers to learn from"
        })
final class TrainCommand implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final int REFUSED = 3;
    private static final int TOO_FEW = 4;

    @Option(
            names = "--dry-run",
            description = "Chỉ so sánh, không thay mô hình. Only compare; the current model stays.")
    private boolean dryRun;

    @Option(
            names = "--each",
            paramLabel = "N",
            description = "Số giấy tờ tự sinh mỗi loại. Generated papers of each type to learn from (32; 4 to 200).")
    private @Nullable Integer each;

    @Override
    public Integer call() throws InterruptedException {
        Environment environment = Environment.read();
        Optional<ServiceClient> running = RunningService.find(environment);
        if (running.isPresent()) {
            return train(running.get(), environment);
        }
        OwnService own = OwnService.startForOneJob();
        try (own) {
            return train(RunningService.find(environment).orElseThrow(), environment);
        }
    }

    private int train(ServiceClient service, Environment environment) throws InterruptedException {
        Words words = new Words(environment.language());
        service.train(new TrainingRequest(each, dryRun));
        TrainingJson.OutcomeJson outcome = new TrainingWatch(service, words).follow();
        new TrainingReport(System.out, words).print(outcome);
        return code(outcome);
    }

    static int code(TrainingJson.OutcomeJson outcome) {
        return switch (outcome.verdict()) {
            case ACCEPTED, ACCEPTABLE -> 0;
            case REFUSED -> REFUSED;
            case TOO_FEW -> TOO_FEW;
            case FAILED -> FAILED;
        };
    }
}
