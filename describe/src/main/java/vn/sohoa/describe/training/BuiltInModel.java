package vn.sohoa.describe.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.model.ModelFile;

/** Makes the model that comes with the program; the build runs it after it has compiled. */
public final class BuiltInModel {

    private static final int EACH = 32;
    private static final int OTHERS = 700;
    private static final int EACH_HELD_BACK = 16;
    private static final int OTHERS_HELD_BACK = 250;
    private static final long FIRST_HELD_BACK = 1_000_000;

    private BuiltInModel() {}

    /** Nothing is done where the model is there and was made by the same classes and phrases. */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        Path file = ModelFile.builtIn(classes);
        String version = "built-in-" + fingerprint(classes, file);
        if (isMade(file, version)) {
            return;
        }
        PaperCatalogue catalogue = PaperCatalogue.load();
        ModelFile.write(new Training(catalogue).train(version, learned(catalogue), heldBack(catalogue)), file);
    }

    private static boolean isMade(Path file, String version) {
        try {
            return Files.exists(file) && ModelFile.read(file).version().equals(version);
        } catch (UncheckedIOException e) {
            return false; // of another format, or cut off: made anew
        }
    }

    static List<KnownPaper> learned(PaperCatalogue catalogue) {
        return Training.generated(new PaperGenerator(catalogue, Knobs.USUAL), 0, EACH, OTHERS);
    }

    static List<KnownPaper> heldBack(PaperCatalogue catalogue) {
        PaperGenerator harder = new PaperGenerator(catalogue, Knobs.HARDER);
        return Training.generated(harder, FIRST_HELD_BACK, EACH_HELD_BACK, OTHERS_HELD_BACK);
    }

    /** Over everything that has a say in the model. */
    private static String fingerprint(Path classes, Path model) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(model))
                    .sorted()
                    .toList()) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
