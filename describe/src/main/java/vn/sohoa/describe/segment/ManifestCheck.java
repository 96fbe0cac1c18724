package vn.sohoa.describe.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sohoa.core.describe.Manifest;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.text.VietnameseText;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.catalogue.PaperType;

/** Compares what a manifest names with what was found. Titles are compared without marks and case. */
public final class ManifestCheck {

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");

    private final Map<String, PaperTypeId> byName = new HashMap<>();
    private final Manifest manifest;

    public ManifestCheck(PaperCatalogue catalogue, Manifest manifest) {
        this.manifest = manifest;
        for (PaperType type : catalogue.types()) {
            byName.put(folded(type.id().value()), type.id());
            byName.put(folded(type.vi()), type.id());
            type.titles().forEach(title -> byName.put(folded(title), type.id()));
        }
    }

    /** Types that the manifest names. */
    public Set<PaperTypeId> expected() {
        Set<PaperTypeId> types = new HashSet<>();
        manifest.items().forEach(item -> types.add(typeOf(item)));
        types.remove(PaperTypeId.OTHER);
        return types;
    }

    /**
     * Whether the manifest has a paper of that type, or of that title where the type is not known. Without a manifest all
     * papers are listed; a title that nobody understands may be any paper of no known type.
     */
    public boolean lists(PaperTypeId type, String title) {
        return manifest.items().isEmpty() || manifest.items().stream().anyMatch(item -> matches(item, type, title));
    }

    /**
     * Titles of the manifest that no paper bears, in its order.
     *
     * @param found types and printed titles of the papers
     */
    public List<String> missing(List<Found> found) {
        List<Found> left = new ArrayList<>(found);
        List<String> missing = new ArrayList<>();
        for (Manifest.Item item : manifest.items()) {
            int at = 0;
            while (at < left.size()
                    && !matches(item, left.get(at).type(), left.get(at).title())) {
                at++;
            }
            if (at < left.size()) {
                left.remove(at);
            } else if (!item.title().isBlank()) {
                missing.add(item.title());
            }
        }
        return missing;
    }

    /** A paper that was found. */
    public record Found(PaperTypeId type, String title) {}

    private boolean matches(Manifest.Item item, PaperTypeId type, String title) {
        PaperTypeId named = typeOf(item);
        return named.equals(type) || (!title.isBlank() && folded(title).equals(folded(item.title())));
    }

    private PaperTypeId typeOf(Manifest.Item item) {
        String title = folded(item.title());
        return byName.getOrDefault(title, PaperTypeId.OTHER);
    }

    private static String folded(String text) {
        return NO_LETTERS
                .matcher(VietnameseText.ascii(text).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
