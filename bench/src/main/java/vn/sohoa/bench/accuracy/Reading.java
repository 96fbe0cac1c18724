package vn.sohoa.bench.accuracy;

import java.util.Optional;
import vn.sohoa.core.text.OcrPage;

/**
 * What was read on a page.
 *
 * @param tesseract the text that the {@code tesseract} program gives
 * @param sohoa nothing where ours refused the page
 */
record Reading(TruthPage page, String tesseract, Optional<OcrPage> sohoa) {

    String sohoaText() {
        return sohoa.map(OcrPage::text).orElse("");
    }
}
