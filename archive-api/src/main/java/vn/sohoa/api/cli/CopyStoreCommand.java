package vn.sohoa.api.cli;

import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sohoa.api.rest.VerificationJson;
import vn.sohoa.api.wiring.Folders;
import vn.sohoa.api.wiring.MovingWiring;
import vn.sohoa.storage.ocfl.OcflArchivalStore;
import vn.sohoa.storage.ocfl.StorageRoot;
import vn.sohoa.storage.ocfl.StoreCopy;

@Command(
        name = "copy-store",
        mixinStandardHelpOptions = true,
        description = {
            "Chép kho lưu trữ giữa thư mục dữ liệu và S3, rồi kiểm tra bản chép; dịch vụ phải dừng.",
            "Copy the archive from the data folder to a bucket or back, and verify the copy, while the service is stopped.",
            "The bucket is the one of SOHOA_S3_ENDPOINT, _BUCKET, _ACCESSKEY and _SECRETKEYFILE. The original stays.",
            "Every file is compared with its digest on the way. A copy that was cut off is no archive yet:"
                    + " --continue goes on with the dossiers that are not whole."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the archive is copied and the copy verified",
            "1:it is not, or something is wrong with it; the message says what",
            "2:the command makes no sense",
            "130:Ctrl-C; --continue goes on"
        })
final class CopyStoreCommand extends MovingCommand {

    private static final long MEGABYTE = 1_000_000;

    /** The places an archive can be in. */
    enum Place {
        FILES(MovingWiring.FILES),
        S3(MovingWiring.S3);

        private final String bean;

        Place(String bean) {
            this.bean = bean;
        }

        Place other() {
            return this == FILES ? S3 : FILES;
        }
    }

    @Option(
            names = "--to",
            required = true,
            paramLabel = "files|s3",
            description = "Nơi đến. The new place: files, the data folder's archive/, or s3, the bucket.")
    private Place to = Place.S3;

    @Option(
            names = "--continue",
            description = "Chép tiếp bản còn dở. Go on with a copy that was cut off, or bring one up to date.")
    private boolean goOn;

    CopyStoreCommand() {
        super("copy.stopped");
    }

    @Override
    int move(Parts parts, MovingLine line, Words words) throws InterruptedException {
        Folders folders = parts.get(Folders.class);
        StorageRoot from = parts.get(to.other().bean, StorageRoot.class);
        StorageRoot target = parts.get(to.bean, StorageRoot.class);
        line.say(words.say("copy.copying", from, target));
        StoreCopy copy = new StoreCopy(from, target, folders.archiveWork());
        StoreCopy.Copied copied = Interruptible.get(() -> copy.run(
                goOn,
                (objects, of, bytes) ->
                        line.show(objects, of, words.say("copy.progress", objects, of, megabytes(bytes)))));
        copied.damaged().forEach(line::say);
        line.say(words.say("copy.copied", copied.objects(), copied.whole(), copied.files(), megabytes(copied.bytes())));
        if (!copied.damaged().isEmpty()) {
            line.say(words.say("copy.damaged", copied.damaged().size()));
            return NOT_DONE;
        }
        return verify(target, folders, line, words);
    }

    private int verify(StorageRoot target, Folders folders, MovingLine line, Words words) {
        line.say(words.say("copy.verifying", target));
        try (OcflArchivalStore store = new OcflArchivalStore(target, folders.archiveWork())) {
            int code = VerifyCommand.report(VerificationJson.of(store), words);
            line.say(words.say(code == 0 ? "copy.next" : "copy.wrong", to.name().toLowerCase(Locale.ROOT)));
            return code;
        }
    }

    private static double megabytes(long bytes) {
        return (double) bytes / MEGABYTE;
    }
}
