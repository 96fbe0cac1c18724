package vn.sohoa.describe.model;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import vn.sohoa.describe.confidence.Calibrator;
import vn.sohoa.describe.confidence.Curve;
import vn.sohoa.describe.confidence.Reliability;

/**
 * A model as a file: text in UTF-8, compressed with gzip, tabs between values.
 *
 * <pre>
 * sohoa-paper-model  2  version
 * origin  made  program  generated  confirmed  dossiers  seed  digest
 * classes  name …
 * bias  number …
 * w  feature  class:weight …            class: its place among the classes, from 0
 * type  key  threshold  outcomes  score:share …
 * field  key  threshold  outcomes  score:share …
 * reliability  types|fields  least  most  guesses  right  said
 * end
 * </pre>
 *
 * What is not known is "-". The same model gives the same bytes.
 */
public final class ModelFile {

    private static final String MAGIC = "sohoa-paper-model";
    private static final String FORMAT = "2";
    static final String UNKNOWN = "-";

    private static final String BUILT_IN = "paper-model.gz";

    private ModelFile() {}

    /** The model that the build made. */
    public static PaperModel builtIn() {
        try (InputStream in = Objects.requireNonNull(
                ModelFile.class.getResourceAsStream(BUILT_IN),
                "this build has no model of papers: mvn process-classes")) {
            return read(in, Path.of(BUILT_IN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The model that describes.
     *
     * @param problem why the archive's own model is not it, where there is one
     */
    public record InUse(PaperModel model, Optional<UnusableModelException> problem) {}

    /** The model of that file where there is one that this program can use, else the one that the build made. */
    public static InUse inUse(Path own) {
        PaperModel builtIn = builtIn();
        if (!Files.exists(own)) {
            return new InUse(builtIn, Optional.empty());
        }
        try {
            PaperModel model = read(own);
            if (!model.origin().program().equals(builtIn.version())) {
                throw new UnusableModelException(own, UnusableModelException.Reason.OTHER_PROGRAM);
            }
            return new InUse(model, Optional.empty());
        } catch (UnusableModelException e) {
            return new InUse(builtIn, Optional.of(e));
        }
    }

    /** Where the build puts its model, below the folder of classes. */
    public static Path builtIn(Path classes) {
        return classes.resolve("vn/sohoa/describe/model").resolve(BUILT_IN);
    }

    /** @throws UnusableModelException when the file cannot be read or is no model of this format */
    public static PaperModel read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file);
        } catch (IOException e) {
            throw new UnusableModelException(file, UnusableModelException.Reason.UNREADABLE, e);
        }
    }

    /** Replaces the file whole. */
    public static void write(PaperModel model, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try (OutputStream out = Files.newOutputStream(fresh)) {
                write(model, out);
            }
            try (FileChannel written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the model " + file, e);
        }
    }

    private static void write(PaperModel model, OutputStream out) throws IOException {
        try (Writer text = new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8)) {
            text.write(String.join("\t", MAGIC, FORMAT, model.version()) + "\n");
            text.write("origin\t" + origin(model.origin()) + "\n");
            text.write("classes\t" + String.join("\t", model.pages().classes()) + "\n");
            StringBuilder bias = new StringBuilder("bias");
            for (Double value : model.pages().bias()) {
                bias.append('\t').append(value);
            }
            text.write(bias + "\n");
            for (var weights : new TreeMap<>(model.pages().weights()).entrySet()) {
                StringBuilder line = new StringBuilder("w\t").append(weights.getKey());
                for (LinearModel.Weight weight : weights.getValue()) {
                    line.append('\t').append(weight.place()).append(':').append(weight.value());
                }
                text.write(line + "\n");
            }
            writeCurves("type", model.types(), text);
            writeCurves("field", model.fields(), text);
            writeTable("types", model.tables().types(), text);
            writeTable("fields", model.tables().fields(), text);
            text.write("end\n");
        }
    }

    private static String origin(Origin origin) {
        return String.join(
                "\t",
                origin.made().map(Instant::toString).orElse(UNKNOWN),
                origin.program(),
                String.valueOf(origin.generated()),
                String.valueOf(origin.confirmed()),
                String.valueOf(origin.dossiers()),
                String.valueOf(origin.seed()),
                origin.digest().isEmpty() ? UNKNOWN : origin.digest());
    }

    private static void writeTable(String name, Reliability table, Writer text) throws IOException {
        for (Reliability.Band band : table.bands()) {
            text.write(String.join(
                            "\t",
                            "reliability",
                            name,
                            String.valueOf(band.least()),
                            String.valueOf(band.most()),
                            String.valueOf(band.guesses()),
                            String.valueOf(band.right()),
                            String.valueOf(band.said()))
                    + "\n");
        }
    }

    private static void writeCurves(String kind, Calibrator calibrator, Writer text) throws IOException {
        for (var curve : new TreeMap<>(calibrator.curves()).entrySet()) {
            Curve own = curve.getValue();
            StringBuilder line = new StringBuilder(kind + "\t" + curve.getKey());
            line.append('\t').append(own.threshold()).append('\t').append(own.outcomes());
            for (Curve.Point point : own.points()) {
                line.append('\t').append(point.score()).append(':').append(point.share());
            }
            text.write(line + "\n");
        }
    }

    private static PaperModel read(InputStream in, Path file) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            String[] head = line == null ? new String[0] : line.split("\t", -1);
            if (head.length != 3 || !head[0].equals(MAGIC)) {
                throw new UnusableModelException(file, UnusableModelException.Reason.FOREIGN);
            }
            if (!head[1].equals(FORMAT)) {
                throw new UnusableModelException(file, UnusableModelException.Reason.OTHER_FORMAT);
            }
            ModelLines reading = new ModelLines();
            while ((line = lines.readLine()) != null) {
                reading.take(line.split("\t", -1));
            }
            return reading.model(head[2]);
        } catch (ZipException e) {
            boolean noGzip = "Not in GZIP format".equals(e.getMessage());
            throw new UnusableModelException(
                    file, noGzip ? UnusableModelException.Reason.FOREIGN : UnusableModelException.Reason.DAMAGED, e);
        } catch (EOFException
                | DateTimeException
                | IllegalArgumentException
                | NoSuchElementException
                | IndexOutOfBoundsException e) {
            throw new UnusableModelException(file, UnusableModelException.Reason.DAMAGED, e);
        }
    }
}
