package vn.sohoa.describe.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.classify.PageClass;

/**
 * Makes papers of any type of the catalogue, and papers of none, as a recogniser would read them: words with their places,
 * straight from phrases and layouts, without a picture. The same seed gives the same papers.
 */
public final class PaperGenerator {

    private static final double BOTH_SIDES_ON_A_SHEET = 0.2;

    private final PaperCatalogue catalogue;
    private final Phrases phrases = Phrases.load();
    private final Map<PaperTypeId, List<Script>> scripts = new LinkedHashMap<>();
    private final Knobs knobs;

    public PaperGenerator(PaperCatalogue catalogue, Knobs knobs) {
        this.catalogue = catalogue;
        this.knobs = knobs;
        Stream.of("papers.txt", "documents.txt", "others.txt")
                .flatMap(file -> Script.load(file).stream())
                .forEach(script -> scripts.computeIfAbsent(script.type(), type -> new ArrayList<>())
                        .add(script));
    }

    /** The types it can make, {@link PaperTypeId#OTHER} among them. */
    public Set<PaperTypeId> types() {
        return scripts.keySet();
    }

    public KnownPaper make(PaperTypeId type, long seed) {
        Chance chance = new Chance(seed * 1_000_003 + type.value().hashCode());
        List<Script> choices = Objects.requireNonNull(scripts.get(type), () -> "no script for " + type);
        Facts facts = new Facts(catalogue, phrases, chance);
        Composer composer = new Composer(chance.pick(choices), phrases, facts, chance, knobs);
        List<OcrPage> pages = new ArrayList<>();
        List<PageClass> classes = new ArrayList<>();
        for (Sheet sheet : composer.compose()) {
            List<OcrPage> set = new Typesetter(PageFormat.any(sheet.card(), chance, knobs), chance).set(sheet.lines());
            for (int i = 0; i < set.size(); i++) {
                pages.add(set.get(i));
                classes.add(i == 0 ? sheet.page() : PageClass.CONTINUATION);
            }
        }
        if (classes.size() == 2
                && classes.get(1).side() == PageClass.Side.BACK
                && chance.happens(BOTH_SIDES_ON_A_SHEET)) {
            pages = List.of(below(pages.get(0), pages.get(1)));
            classes = List.of(classes.get(0));
        }
        PageDamage damage = new PageDamage(chance, knobs, facts);
        Misreading misreading = new Misreading(chance, knobs);
        return new KnownPaper(
                type,
                pages.stream().map(damage::damage).map(misreading::read).toList(),
                classes,
                ofType(type, facts.truth()));
    }

    /** Heads print more than the type is asked for. */
    private Map<String, String> ofType(PaperTypeId type, Map<String, String> truth) {
        Map<String, String> fields = new LinkedHashMap<>();
        catalogue
                .find(type)
                .ifPresent(known -> truth.forEach((name, value) -> {
                    boolean asked = known.fields().stream()
                            .anyMatch(field -> field.name().equals(name));
                    if (asked || name.equals("so-chung-thuc")) {
                        fields.put(name, value);
                    }
                }));
        return fields;
    }

    /** Both sides of a card copied onto one sheet. */
    private static OcrPage below(OcrPage front, OcrPage back) {
        List<OcrBlock> blocks = new ArrayList<>(front.blocks());
        double scale = (double) front.width() / back.width();
        back.blocks().forEach(block -> blocks.add(Moved.down(block, scale, front.height())));
        return new OcrPage(
                front.width(),
                front.height() + (int) (back.height() * scale),
                front.dpi(),
                0,
                front.ink(),
                front.source(),
                front.engine(),
                blocks);
    }
}
