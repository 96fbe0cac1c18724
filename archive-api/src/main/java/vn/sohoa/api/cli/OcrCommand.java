package vn.sohoa.api.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sohoa.core.ArchiveException;
import vn.sohoa.ocr.OcrSettings;
import vn.sohoa.ocr.transcribe.Source;
import vn.sohoa.ocr.transcribe.TranscriptForm;
import vn.sohoa.ocr.transcribe.Transcription;

@Command(
        name = "ocr",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = OcrCommand.IMPOSSIBLE,
        description = {
            "Nhận dạng tệp, không cần kho lưu trữ. Read files without the archive:"
                    + " DIR/NAME.pdf, .alto.xml, .txt and .json for each. The files are not changed.",
            "The settings are those of the service, as environment variables: SOHOA_OCR_DEADLINE=5m."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:a file or page could not be read, the others are written",
            "2:the command makes no sense, nothing was read",
            "3:this machine cannot do it: recogniser missing, folder not writable",
            "130:Ctrl-C, nothing half-written is left"
        })
final class OcrCommand implements Callable<Integer> {

    private static final int FINDINGS = 1;
    static final int IMPOSSIBLE = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "PDF, TIFF, JPEG, PNG, hoặc thư mục. Or folders.")
    private List<Path> paths = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Thư mục kết quả. Where to write; default ./ocr.")
    private Path out = Path.of("ocr");

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "pdfa, alto, text, json; mặc định tất cả. All where it is not given.")
    private Set<TranscriptForm> forms = EnumSet.allOf(TranscriptForm.class);

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Số trang nhận dạng cùng lúc. Pages read at once; 0, the default, means one per core.")
    private int workers;

    @Option(names = "--verbose", description = "Mỗi trang một dòng. A line per page.")
    private boolean verbose;

    @Override
    public Integer call() {
        OcrSettings settings = settings();
        List<Source> sources = sources();
        // workers that die are findings of the report; the service's log has no place here
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Words words = new Words(Environment.read().language());
        ProgressLine line = new ProgressLine(System.err, Boolean.getBoolean("sohoa.terminal"));
        OcrReport report = new OcrReport(sources.size(), verbose, words, line, InstantSource.system());
        try {
            Interruptible.run(() -> new Transcription(settings, forms, report).run(sources));
            report.summary();
            return report.hasFindings() ? FINDINGS : 0;
        } catch (ArchiveException e) {
            line.say(String.valueOf(e.getMessage()));
            return IMPOSSIBLE;
        } catch (InterruptedException e) {
            line.say(words.say("ocr.stopped"));
            return Interruptible.STOPPED;
        }
    }

    private OcrSettings settings() {
        try {
            OcrSettings settings = new OcrEnvironment(System.getenv()).settings();
            return workers == 0 ? settings : settings.withWorkers(workers);
        } catch (IllegalArgumentException e) {
            throw unclear(e.getMessage());
        }
    }

    private List<Source> sources() {
        try {
            return OcrSources.find(paths, out, forms);
        } catch (OcrSources.UnclearException e) {
            throw unclear(e.getMessage());
        }
    }

    private ParameterException unclear(@Nullable String message) {
        if (spec == null) {
            throw new IllegalStateException("made by hand");
        }
        return new ParameterException(spec.commandLine(), String.valueOf(message));
    }
}
