package vn.sohoa.ocr.digitise;

import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoa.core.describe.PageCode;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.core.digitise.RecognitionQueue;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.UnreadableException;
import vn.sohoa.ocr.DocumentWorkers;

/** Looks for codes on pages whose original is still staged and whose words have been read. */
public final class WorkerPageCodes implements PageCodes {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerPageCodes.class);

    private final RecognitionQueue queue;
    private final StagingArea staging;
    private final WorkFiles workFiles;
    private final DocumentWorkers workers;

    public WorkerPageCodes(RecognitionQueue queue, StagingArea staging, WorkFiles workFiles, DocumentWorkers workers) {
        this.queue = queue;
        this.staging = staging;
        this.workFiles = workFiles;
        this.workers = workers;
    }

    @Override
    public List<PageCode> of(PageId page) {
        return workFiles
                .read(page)
                .map(OcrPage::rotation)
                .map(rotation -> codes(page, rotation))
                .orElse(List.of());
    }

    private List<PageCode> codes(PageId page, int rotation) {
        Path original = staging.original(queue.get(page.record()).digest());
        try {
            return workers.codes(original, page.number(), rotation);
        } catch (UnreadableException e) {
            LOG.warn("No codes were looked for on page {}: {}", page, e.getMessage());
            return List.of();
        }
    }
}
