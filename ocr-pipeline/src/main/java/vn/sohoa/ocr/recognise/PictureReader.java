package vn.sohoa.ocr.recognise;

import java.time.Duration;
import java.util.List;
import vn.sohoa.ocr.image.CleanUp;
import vn.sohoa.ocr.image.CleanUpPlan;
import vn.sohoa.ocr.image.NativeImage;
import vn.sohoa.ocr.image.PictureFacts;
import vn.sohoa.ocr.recognise.Tesseract.Layout;
import vn.sohoa.ocr.recognise.Tesseract.RawPage;

/**
 * Reads a picture of a page. Most pages are upright, legible and Vietnamese and are read once; further attempts are made
 * only where the first says so.
 */
final class PictureReader {

    private final Engines engines;
    private final Duration deadline;

    PictureReader(Engines engines, Duration deadline) {
        this.engines = engines;
        this.deadline = deadline;
    }

    /** @param dpi of the picture */
    Reading read(NativeImage picture, int dpi) {
        try (NativeImage red = picture.red()) {
            return read(red, PictureFacts.of(red, picture.depth(), dpi));
        }
    }

    private Reading read(NativeImage picture, PictureFacts facts) {
        int dpi = facts.dpi();
        CleanUpPlan plan = CleanUpPlan.of(facts);
        Reading first = attempt(picture, dpi, plan, 0, Language.VIETNAMESE);
        int turns = first.makesSense() ? 0 : turns(picture, dpi, plan);
        if (turns == 0) {
            return improved(first, picture, facts, plan);
        }
        try (NativeImage upright = picture.turned(turns)) {
            Reading turned = attempt(upright, dpi, plan, turns, Language.VIETNAMESE);
            boolean wasTurned = turned.makesSense() || turned.isBetterThan(first);
            return wasTurned ? improved(turned, upright, facts, plan) : improved(first, picture, facts, plan);
        }
    }

    /** Clockwise quarter turns that put the writing upright; finding out takes a third of a reading. */
    private int turns(NativeImage picture, int dpi, CleanUpPlan plan) {
        try (CleanUp.Cleaned cleaned = CleanUp.clean(picture, dpi, plan)) {
            int orientation = engines.of(Language.VIETNAMESE)
                    .read(cleaned.image(), cleaned.dpi(), Layout.UNKNOWN_ORIENTATION, deadline)
                    .orientation();
            return orientation == 0 ? 0 : 4 - orientation;
        }
    }

    private Reading improved(Reading first, NativeImage upright, PictureFacts facts, CleanUpPlan plan) {
        Reading best = first;
        CleanUpPlan bestPlan = plan;
        if (first.isPoor(facts.letters()) && facts.depth() > 1) {
            for (CleanUpPlan other : List.of(plan.flattened(), plan.binarised())) {
                Reading again = attempt(upright, facts.dpi(), other, first.turns(), Language.VIETNAMESE);
                if (again.isBetterThan(best)) {
                    best = again;
                    bestPlan = other;
                }
            }
        }
        Language language = Language.of(best.blocks());
        if (language == Language.VIETNAMESE || !engines.has(language)) {
            return best;
        }
        Reading inItsLanguage = attempt(upright, facts.dpi(), bestPlan, first.turns(), language);
        return inItsLanguage.isBetterThan(best) ? inItsLanguage : best;
    }

    /** @param turns made before */
    private Reading attempt(NativeImage upright, int dpi, CleanUpPlan plan, int turns, Language language) {
        Tesseract engine = engines.of(language);
        try (CleanUp.Cleaned cleaned = CleanUp.clean(upright, dpi, plan)) {
            RawPage raw = engine.read(cleaned.image(), cleaned.dpi(), Layout.UPRIGHT, deadline);
            return new Reading(
                    upright.width(),
                    upright.height(),
                    turns,
                    engine.engine(),
                    HeadAndFoot.takeApart(
                            WordLayout.blocks(raw.words(), cleaned.geometry(upright.width(), upright.height()))));
        }
    }
}
