package vn.sohoa.ocr.digitise;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.digitise.IndexQueue;
import vn.sohoa.core.digitise.IndexQueue.PreservedRecord;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.packaging.DossierLayout;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.search.IndexedRecord;
import vn.sohoa.core.search.SearchIndex;

/** Brings the index up to date with what the archive holds; reads nothing but the archive. */
public final class Indexing {

    private static final int AT_A_TIME = 50;

    private final IndexQueue queue;
    private final ArchivalStore store;
    private final SearchIndex index;

    public Indexing(IndexQueue queue, ArchivalStore store, SearchIndex index) {
        this.queue = queue;
        this.store = store;
        this.index = index;
    }

    /** Brings every preserved record up to date, whatever its batch; does nothing where the index is fresh. */
    void catchUp() {
        for (List<RecordId> stale = queue.awaiting(AT_A_TIME); !stale.isEmpty(); stale = queue.awaiting(AT_A_TIME)) {
            index(stale);
        }
    }

    void index(List<? extends RecordId> records) {
        List<PreservedRecord> preserved = new ArrayList<>();
        for (RecordId record : records) {
            preserved.add(queue.get(record));
        }
        index.put(preserved.stream().map(this::entry).toList());
        preserved.forEach(record -> queue.indexed(record.id(), record.version()));
    }

    private IndexedRecord entry(PreservedRecord record) {
        String[] texts = text(record).split("\f", -1);
        List<IndexedRecord.Page> pages = new ArrayList<>();
        for (int number = 1; number <= texts.length; number++) {
            pages.add(new IndexedRecord.Page(number, texts[number - 1]));
        }
        return new IndexedRecord(record.id(), record.dossier(), record.file(), pages);
    }

    private String text(PreservedRecord record) {
        try (InputStream in = store.open(record.dossier(), DossierLayout.text(record.id()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StoreUnavailableException("archival store", e);
        }
    }
}
