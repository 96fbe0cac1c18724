package vn.sohoa.describe.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.sohoa.describe.confidence.Calibrator;
import vn.sohoa.describe.confidence.Curve;

/**
 * A model as a file: text in UTF-8, compressed with gzip, tabs between values.
 *
 * <pre>
 * sohoa-paper-model  1  version
 * classes  name …
 * bias  number …
 * w  feature  class:weight …            class: its place among the classes, from 0
 * type  key  threshold  outcomes  score:share …
 * field  key  threshold  outcomes  score:share …
 * </pre>
 *
 * The same model gives the same bytes.
 */
public final class ModelFile {

    private static final String MAGIC = "sohoa-paper-model";
    private static final String FORMAT = "1";
    private static final String BUILT_IN = "paper-model.gz";

    private ModelFile() {}

    /** The model that the build made. */
    public static PaperModel builtIn() {
        try (InputStream in = Objects.requireNonNull(
                ModelFile.class.getResourceAsStream(BUILT_IN),
                "this build has no model of papers: mvn process-classes")) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The model of that file where there is one, else the one that the build made. */
    public static PaperModel inUse(Path own) {
        return Files.exists(own) ? read(own) : builtIn();
    }

    /** Where the build puts its model, below the folder of classes. */
    public static Path builtIn(Path classes) {
        return classes.resolve("vn/sohoa/describe/model").resolve(BUILT_IN);
    }

    /** @throws UncheckedIOException when the file cannot be read or is no model of this format */
    public static PaperModel read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + file, e);
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
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the model " + file, e);
        }
    }

    private static void write(PaperModel model, OutputStream out) throws IOException {
        try (Writer text = new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8)) {
            text.write(String.join("\t", MAGIC, FORMAT, model.version()) + "\n");
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

    private static PaperModel read(InputStream in) throws IOException {
        Reading reading = new Reading();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            String[] head = line == null ? new String[0] : line.split("\t", -1);
            if (head.length != 3 || !head[0].equals(MAGIC) || !head[1].equals(FORMAT)) {
                throw new IOException("not a model of papers of format " + FORMAT);
            }
            while ((line = lines.readLine()) != null) {
                reading.take(line.split("\t", -1));
            }
            return reading.model(head[2]);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("the model is damaged", e);
        }
    }

    /** What was read so far. */
    private static final class Reading {

        private List<String> classes = List.of();
        private List<Double> bias = List.of();
        private final Map<String, List<LinearModel.Weight>> weights = new HashMap<>();
        private final Map<String, Curve> types = new HashMap<>();
        private final Map<String, Curve> fields = new HashMap<>();

        void take(String[] line) {
            List<String> values = new ArrayList<>(List.of(line));
            switch (values.removeFirst()) {
                case "classes" -> classes = values;
                case "bias" -> bias = values.stream().map(Double::valueOf).toList();
                case "w" -> weights.put(values.removeFirst(), weights(values));
                case "type" -> types.put(values.removeFirst(), curve(values));
                case "field" -> fields.put(values.removeFirst(), curve(values));
                default -> throw new IllegalArgumentException("unknown line " + line[0]);
            }
        }

        private static List<LinearModel.Weight> weights(List<String> values) {
            return values.stream()
                    .map(value -> value.split(":", -1))
                    .map(pair -> new LinearModel.Weight(Integer.parseInt(pair[0]), Double.parseDouble(pair[1])))
                    .toList();
        }

        private static Curve curve(List<String> values) {
            double threshold = Double.parseDouble(values.removeFirst());
            int outcomes = Integer.parseInt(values.removeFirst());
            List<Curve.Point> points = values.stream()
                    .map(value -> value.split(":", -1))
                    .map(pair -> new Curve.Point(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
                    .toList();
            return new Curve(points, threshold, outcomes);
        }

        PaperModel model(String version) {
            if (bias.size() != classes.size()) {
                throw new IllegalArgumentException("as many numbers as classes");
            }
            return new PaperModel(
                    version, new LinearModel(classes, bias, weights), new Calibrator(types), new Calibrator(fields));
        }
    }
}
