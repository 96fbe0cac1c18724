package vn.sohoa.testing.papers;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What a dossier is to hold. */
record Plan(List<Item> items) {

    static final String UNKNOWN = "khac";

    private static final int BAD_IN = 5;
    private static final int CLUTTER_IN = 3;

    private static final List<Clutter> CLUTTER = List.of(Clutter.values());
    private static final List<Condition> BAD = List.of(Condition.values()).subList(1, Condition.values().length);

    /**
     * A paper.
     *
     * @param beside another paper on the same sheet, or null
     * @param clutter in place of the template's lines, or null
     */
    record Item(
            Template template,
            Condition condition,
            @Nullable Template beside,
            @Nullable Clutter clutter) {

        /** How many it takes, by the commands that turn one; running text may take more. */
        int pages() {
            return condition.isTogether() ? 1 : template.pages();
        }

        boolean isCard() {
            return template.isCard();
        }
    }

    Plan {
        items = List.copyOf(items);
    }

    /** @param other what may lie beside it on the sheet */
    static Item item(Template template, Template other, Random random) {
        if (template.type().equals(UNKNOWN)) {
            boolean clutter = random.nextInt(CLUTTER_IN) == 0;
            return new Item(
                    template, Condition.GOOD, null, clutter ? CLUTTER.get(random.nextInt(CLUTTER.size())) : null);
        }
        List<Condition> bad =
                BAD.stream().filter(each -> each.happensTo(template, other)).toList();
        Condition condition = random.nextInt(BAD_IN) == 0 ? bad.get(random.nextInt(bad.size())) : Condition.GOOD;
        return new Item(template, condition, condition == Condition.TWO_ON_A_SHEET ? other : null, null);
    }
}
