package vn.sohoa.bench;

import vn.sohoa.core.text.OcrPage;
import vn.sohoa.ocr.DocumentWorkers;

/** Ours: inspection, clean-up and recognition in worker processes. */
final class SohoaReader implements Reader {

    private final DocumentWorkers workers;

    SohoaReader(DocumentWorkers workers) {
        this.workers = workers;
    }

    @Override
    public String name() {
        return "sohoa";
    }

    @Override
    public String read(TruthPage page) {
        OcrPage words = workers.read(page.file(), page.number());
        return words.text();
    }
}
