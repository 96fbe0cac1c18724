package vn.sohoa.testing.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** Looks for what keeps people from using a page: WCAG 2.2 AA, as far as a program can tell. */
public final class Accessibility {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Accessibility() {}

    /** A line for each rule that is gravely broken, with the places. */
    public static List<String> graveViolations(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .toList())
                        .toList();
    }
}
