package vn.sohoa.describe.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.model.ModelFile;
import vn.sohoa.describe.model.Origin;
import vn.sohoa.describe.model.PaperModel;
import vn.sohoa.describe.model.UnusableModelException;

/** Makes the model that comes with the program; the build runs it after it has compiled. */
public final class BuiltInModel {

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
        GeneratedPapers papers = GeneratedPapers.of(catalogue, GeneratedPapers.USUAL);
        Training training = new Training(catalogue);
        Training.Material material =
                new Training.Material(training.examples(papers.learned()), papers.trusted(), papers.compared());
        Origin origin = Origin.build(version, papers.learned().size(), GeneratedPapers.SEED);
        PaperModel model = training.train(version, origin, material, step -> {});
        ModelFile.write(model, file);
        System.out.println("Model of papers " + version + "; on held-back pages, types:\n"
                + model.tables().types().table() + "fields:\n"
                + model.tables().fields().table());
    }

    private static boolean isMade(Path file, String version) {
        try {
            return Files.exists(file) && ModelFile.read(file).version().equals(version);
        } catch (UnusableModelException e) {
            return false; // of another format, or cut off: made anew
        }
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
