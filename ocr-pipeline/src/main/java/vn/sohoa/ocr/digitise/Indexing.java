package vn.sohoa.ocr.digitise;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoa.core.ArchiveException;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.digitise.IndexQueue;
import vn.sohoa.core.digitise.IndexQueue.PreservedRecord;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.packaging.DossierLayout;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.search.IndexedRecord;
import vn.sohoa.core.search.SearchIndex;

/** Brings the index up to date with what the archive holds; reads nothing but the archive. */
public final class Indexing {

    private static final Logger log = LoggerFactory.getLogger(Indexing.class);
    private static final int AT_A_TIME = 50;

    private final IndexQueue queue;
    private final ArchivalStore store;
    private final SearchIndex index;

    public Indexing(IndexQueue queue, ArchivalStore store, SearchIndex index) {
        this.queue = queue;
        this.store = store;
        this.index = index;
    }

    /**
     * Brings every preserved record up to date, whatever its batch; does nothing where the index is fresh. A lost one is
     * built anew: should that be interrupted before it has begun, the next look finds it lost again.
     */
    void catchUp() {
        if (!index.isReady()) {
            queue.forgetAll();
            index.beginRebuild();
        }
        Optional<RecordId> last = Optional.empty();
        for (List<RecordId> stale = next(last); !stale.isEmpty(); stale = next(last)) {
            index(stale);
            last = Optional.of(stale.getLast());
        }
        index.endRebuild();
    }

    private List<RecordId> next(Optional<RecordId> last) {
        return queue.awaiting(last, AT_A_TIME);
    }

    /**
     * Indexes some records of a batch. An index that is away never keeps a batch from being closed: {@link #catchUp} does
     * the rest later.
     *
     * @return whether there is more to do now
     */
    boolean indexSome(BatchId batch) {
        List<RecordId> stale = queue.awaiting(batch);
        try {
            int indexed = index(stale.subList(0, Math.min(AT_A_TIME, stale.size())));
            return indexed > 0 && stale.size() > AT_A_TIME;
        } catch (StoreUnavailableException e) {
            log.warn("Batch {} is preserved and will be found by search later. {}", batch, e.getMessage());
            return false;
        }
    }

    /** Brings some records up to date now. An index that is away or lost is for {@link #catchUp}. */
    public void indexNow(List<RecordId> records) {
        try {
            if (!records.isEmpty() && index.isReady()) {
                index(records);
            }
        } catch (StoreUnavailableException e) {
            log.warn("Revised records will be found by search later. {}", e.getMessage());
        }
    }

    /**
     * One thread at a time: nobody puts an older text after a newer one.
     *
     * @return how many could be indexed: a record whose text is damaged does not keep the others
     */
    private synchronized int index(List<RecordId> records) {
        Map<PreservedRecord, IndexedRecord> entries = new LinkedHashMap<>();
        for (RecordId id : records) {
            PreservedRecord record = queue.get(id);
            try {
                entries.put(record, entry(record));
            } catch (StoreUnavailableException e) {
                throw e;
            } catch (ArchiveException e) {
                log.error("Record {} cannot be found by search. {}", id, e.getMessage());
            }
        }
        index.put(List.copyOf(entries.values()));
        entries.keySet().forEach(queue::indexed);
        return entries.size();
    }

    private IndexedRecord entry(PreservedRecord record) {
        String[] texts = text(record).split("\f", -1);
        List<IndexedRecord.Page> pages = new ArrayList<>();
        for (int number = 1; number <= texts.length; number++) {
            pages.add(new IndexedRecord.Page(number, texts[number - 1]));
        }
        return new IndexedRecord(record.id(), record.dossier(), record.file(), record.holding(), pages);
    }

    private String text(PreservedRecord record) {
        try (InputStream in = store.open(record.dossier(), DossierLayout.text(record.id()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StoreUnavailableException("archival store", e);
        }
    }
}
