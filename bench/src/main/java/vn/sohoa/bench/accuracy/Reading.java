package vn.sohoa.bench.accuracy;

import java.util.Optional;
import vn.sohoa.core.text.OcrPage;

/**
 * What the programs read on a page.
 *
 * @param tesseract nothing where it was not asked
 * @param sohoa nothing where it refused the page
 */
record Reading(TruthPage page, Optional<String> tesseract, Optional<OcrPage> sohoa) {

    String sohoaText() {
        return sohoa.map(OcrPage::text).orElse("");
    }
}
