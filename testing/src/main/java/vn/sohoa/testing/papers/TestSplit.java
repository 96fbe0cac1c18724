package vn.sohoa.testing.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The dossiers that describing is measured on: every type of the catalogue in turn, a seventh of the pages of no type, a
 * sixth of the papers in a bad state. The same seed gives the same pages.
 */
public final class TestSplit {

    /** The seed of the published figures. */
    public static final long SEED = 505;

    private static final double OF_KNOWN_TYPES = 0.85;
    private static final int MOST_PAPERS = 5;

    private final Map<String, List<Template>> templates = Templates.load().byType();
    private final Random random;

    private TestSplit(long seed) {
        random = new Random(seed);
    }

    /** The types that are made, without khac, and the fields that stand on their papers. */
    public static Map<String, Set<String>> types() {
        Map<String, Set<String>> types = new LinkedHashMap<>();
        Templates.load()
                .byType()
                .forEach((type, ways) -> types.put(
                        type,
                        ways.stream()
                                .flatMap(way -> way.truth().keySet().stream())
                                .collect(Collectors.toSet())));
        types.remove(Plan.UNKNOWN);
        return types;
    }

    /**
     * Writes dossiers to a folder, each to a folder of its own.
     *
     * @param pages about so many
     */
    public static List<TestDossier> write(Path folder, int pages, long seed) {
        List<Plan> plans = new TestSplit(seed).plans(pages);
        return IntStream.range(0, plans.size())
                .parallel()
                .mapToObj(i -> write(folder, i, plans.get(i), seed))
                .toList();
    }

    private static TestDossier write(Path folder, int number, Plan plan, long seed) {
        String name = String.format(Locale.ROOT, "%03d", number + 1);
        try {
            Path own = Files.createDirectories(folder.resolve(name));
            return new DossierScanner(name, own, new Random(seed * 1009 + number)).scan(plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Plan> plans(int pages) {
        List<Plan.Item> items = new ArrayList<>();
        int known = fill(items, (int) (pages * OF_KNOWN_TYPES), List.copyOf(types().keySet()));
        fill(items, pages - known, List.of(Plan.UNKNOWN));
        Collections.shuffle(items, random);
        List<Plan> plans = new ArrayList<>();
        for (int from = 0; from < items.size(); ) {
            int to = Math.min(items.size(), from + 1 + random.nextInt(MOST_PAPERS));
            plans.add(new Plan(items.subList(from, to)));
            from = to;
        }
        return plans;
    }

    /** Adds papers of the types in turn until there are so many pages, and returns how many there are. */
    private int fill(List<Plan.Item> items, int pages, List<String> types) {
        int made = 0;
        List<String> order = new ArrayList<>(types);
        for (int round = 0; made < pages; round++) {
            Collections.shuffle(order, random);
            for (int i = 0; i < order.size() && made < pages; i++) {
                List<Template> ways = Objects.requireNonNull(templates.get(order.get(i)));
                List<Template> others = Objects.requireNonNull(templates.get(order.get((i + 1) % order.size())));
                Plan.Item item = Plan.item(way(ways, round), way(others, round), random);
                items.add(item);
                made += item.pages();
            }
        }
        return made;
    }

    private static Template way(List<Template> ways, int round) {
        return ways.get(round % ways.size());
    }
}
