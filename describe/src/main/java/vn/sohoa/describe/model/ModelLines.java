package vn.sohoa.describe.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sohoa.describe.confidence.Calibrator;
import vn.sohoa.describe.confidence.Curve;
import vn.sohoa.describe.confidence.Reliability;

/** The lines of a {@link ModelFile} that were read so far. Any unchecked exception says that they are damaged. */
final class ModelLines {

    private List<String> classes = List.of();
    private List<Double> bias = List.of();
    private @Nullable Origin origin;
    private boolean ended;
    private final Map<String, List<LinearModel.Weight>> weights = new HashMap<>();
    private final Map<String, Curve> types = new HashMap<>();
    private final Map<String, Curve> fields = new HashMap<>();
    private final Map<String, List<Reliability.Band>> tables = new HashMap<>();

    void take(String[] line) {
        List<String> values = new ArrayList<>(List.of(line));
        switch (values.removeFirst()) {
            case "origin" -> origin = origin(values);
            case "classes" -> classes = values;
            case "bias" -> bias = values.stream().map(Double::valueOf).toList();
            case "w" -> weights.put(values.removeFirst(), weights(values));
            case "type" -> types.put(values.removeFirst(), curve(values));
            case "field" -> fields.put(values.removeFirst(), curve(values));
            case "reliability" ->
                tables.computeIfAbsent(values.removeFirst(), name -> new ArrayList<>())
                        .add(band(values));
            case "end" -> ended = true;
            default -> throw new IllegalArgumentException("unknown line " + line[0]);
        }
    }

    private static Origin origin(List<String> values) {
        String made = values.get(0);
        String digest = values.get(6);
        return new Origin(
                made.equals(ModelFile.UNKNOWN) ? Optional.empty() : Optional.of(Instant.parse(made)),
                values.get(1),
                Integer.parseInt(values.get(2)),
                Integer.parseInt(values.get(3)),
                Integer.parseInt(values.get(4)),
                Long.parseLong(values.get(5)),
                digest.equals(ModelFile.UNKNOWN) ? "" : digest);
    }

    private List<LinearModel.Weight> weights(List<String> values) {
        return values.stream()
                .map(value -> value.split(":", -1))
                .map(this::weight)
                .toList();
    }

    private LinearModel.Weight weight(String[] pair) {
        int place = Integer.parseInt(pair[0]);
        if (place < 0 || place >= classes.size()) {
            throw new IllegalArgumentException("no such class: " + place);
        }
        return new LinearModel.Weight(place, Double.parseDouble(pair[1]));
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

    private static Reliability.Band band(List<String> values) {
        return new Reliability.Band(
                Double.parseDouble(values.get(0)),
                Double.parseDouble(values.get(1)),
                Integer.parseInt(values.get(2)),
                Integer.parseInt(values.get(3)),
                Double.parseDouble(values.get(4)));
    }

    PaperModel model(String version) {
        if (!ended || origin == null || bias.size() != classes.size()) {
            throw new IllegalArgumentException("lines are missing");
        }
        return new PaperModel(
                version,
                new LinearModel(classes, bias, weights),
                new Calibrator(types),
                new Calibrator(fields),
                origin,
                new PaperModel.Tables(table("types"), table("fields")));
    }

    private Reliability table(String name) {
        return new Reliability(tables.getOrDefault(name, List.of()));
    }
}
