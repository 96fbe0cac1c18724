package vn.sohoa.describe.classify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.model.LinearModel;

/** Tells what single pages are. May be used by several threads. */
public final class PageClassifier {

    private final PageFeatures features;
    private final LinearModel model;
    private final List<PageClass> classes;

    public PageClassifier(PaperCatalogue catalogue, LinearModel model) {
        this.features = new PageFeatures(catalogue);
        this.model = model;
        this.classes = model.classes().stream().map(PageClass::parse).toList();
    }

    public PageGuess guess(OcrPage page) {
        PageView view = PageView.of(page);
        TitleZone zone = TitleZone.of(view);
        double[] likelihoods = model.likelihoods(features.of(view, zone).values());
        Map<PageClass, Double> guesses = new HashMap<>();
        for (int i = 0; i < likelihoods.length; i++) {
            guesses.put(classes.get(i), likelihoods[i]);
        }
        return new PageGuess(guesses, zone.printed(), LayoutFeatures.numberOf(view), heads(view));
    }

    /** Names of the state that stand so far apart, above or beside each other, that they head different papers. */
    private static int heads(PageView view) {
        List<Fragment> heads = new ArrayList<>();
        for (Fragment state : view.stateNames()) {
            boolean own = heads.stream()
                    .allMatch(head -> Math.abs(state.middleY() - head.middleY())
                                    > view.page().height() / 4
                            || Math.abs(state.middleX() - head.middleX())
                                    > view.page().width() / 4);
            if (own) {
                heads.add(state);
            }
        }
        return Math.max(1, heads.size());
    }
}
