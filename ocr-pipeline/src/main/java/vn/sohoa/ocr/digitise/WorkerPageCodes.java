package vn.sohoa.ocr.digitise;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoa.core.describe.PageCode;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.UnreadableException;
import vn.sohoa.ocr.DocumentWorkers;

/** Looks for codes on pages whose original is still staged and whose words have been read. */
public final class WorkerPageCodes implements PageCodes {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerPageCodes.class);

    private final Function<RecordId, Digest> originals;
    private final StagingArea staging;
    private final WorkFiles workFiles;
    private final DocumentWorkers workers;

    /** @param originals the digest of each record's original, as the recognition queue knows it */
    public WorkerPageCodes(
            Function<RecordId, Digest> originals, StagingArea staging, WorkFiles workFiles, DocumentWorkers workers) {
        this.originals = originals;
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
        Path original = staging.original(originals.apply(page.record()));
        try {
            return workers.codes(original, page.number(), rotation);
        } catch (UnreadableException e) {
            LOG.warn("No codes were looked for on page {}: {}", page, e.getMessage());
            return List.of();
        }
    }
}
