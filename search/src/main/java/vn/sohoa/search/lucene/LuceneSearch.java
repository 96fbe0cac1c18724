package vn.sohoa.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.access.Holding;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.search.IndexedRecord;
import vn.sohoa.core.search.RecordSearch;
import vn.sohoa.core.search.SearchIndex;
import vn.sohoa.core.search.SearchPage;
import vn.sohoa.core.search.SearchPage.Hit;
import vn.sohoa.core.search.SearchQuery;
import vn.sohoa.core.text.VietnameseText;
import vn.sohoa.search.wording.Snippets;
import vn.sohoa.search.wording.Tier;
import vn.sohoa.search.wording.TierAnalyzer;
import vn.sohoa.search.wording.Wording;

/**
 * Full-text search in one folder of this machine, for one process at a time. One Lucene document per page of paper, its
 * text indexed once per {@link Tier} and stored once. May be used by several threads.
 */
public final class LuceneSearch implements SearchIndex, RecordSearch, AutoCloseable {

    private static final String STORE = "search index";
    private static final String RECORD = "record";
    private static final String DOSSIER = "dossier";
    private static final String FILE = "file";
    private static final String PAGE = "page";
    private static final String TEXT = "text";

    private final IndexFolder folder;
    private final TierAnalyzer analyzer = new TierAnalyzer();
    private final Snippets snippets = new Snippets(analyzer);
    private final SearcherManager searchers;
    private IndexWriter writer;
    private boolean ready;

    private LuceneSearch(Path path) throws IOException {
        folder = IndexFolder.open(path);
        writer = folder.writer(analyzer);
        try {
            searchers = new SearcherManager(folder.directory(), new SearcherFactory());
        } catch (IOException e) {
            writer.rollback();
            throw e;
        }
        ready = writer.getDocStats().numDocs > 0;
    }

    /**
     * Opens the index in this folder; makes the folder when it is missing. A folder that is damaged or of another format
     * is moved aside ({@code <folder>.aside-1}, …) and an empty index opened in its place.
     *
     * @throws StoreUnavailableException when another process has the index open, or the disk fails
     */
    public static LuceneSearch open(Path folder) {
        try {
            return new LuceneSearch(folder);
        } catch (IOException e) {
            throw new StoreUnavailableException(STORE, e);
        }
    }

    /** {@inheritDoc} One that held nothing when it was opened is taken for lost. */
    @Override
    public synchronized boolean isReady() {
        return ready;
    }

    @Override
    public synchronized void put(List<IndexedRecord> records) {
        try {
            IndexWriter open = openWriter();
            for (IndexedRecord record : records) {
                Term id = new Term(RECORD, record.record().toString());
                if (record.pages().isEmpty()) {
                    open.deleteDocuments(id); // Lucene miscounts an update with no documents
                } else {
                    open.updateDocuments(id, documents(record));
                }
            }
            commit(open);
        } catch (IOException e) {
            throw new StoreUnavailableException(STORE, e);
        }
    }

    /** {@inheritDoc} Here what was searched before is gone at once. */
    @Override
    public synchronized void beginRebuild() {
        try {
            IndexWriter open = openWriter();
            open.deleteAll();
            commit(open);
            ready = true;
        } catch (IOException e) {
            throw new StoreUnavailableException(STORE, e);
        }
    }

    @Override
    public void endRebuild() {
        // there is only one index
    }

    @Override
    public SearchPage search(SearchQuery query) {
        Wording wording = Wording.of(query.text(), analyzer.of(Tier.TONE));
        if (wording.isEmpty()) {
            return new SearchPage(0, List.of());
        }
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                Query within = within(wording, query.scope());
                return search(searcher, within, wording, (long) query.page() * query.size(), query.size());
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new StoreUnavailableException(STORE, e);
        }
    }

    @Override
    public synchronized void close() {
        try (folder;
                searchers) {
            writer.rollback(); // whatever was put is committed
        } catch (IOException e) {
            throw new StoreUnavailableException(STORE, e);
        }
    }

    /** The scope neither scores nor is counted: what lies outside is as if it were not there. */
    private static Query within(Wording wording, Scope scope) {
        return new BooleanQuery.Builder()
                .add(WordingQuery.of(wording), Occur.MUST)
                .add(ScopeQuery.of(scope), Occur.FILTER)
                .build();
    }

    private SearchPage search(IndexSearcher searcher, Query query, Wording wording, long offset, int size)
            throws IOException {
        if (offset >= searcher.getIndexReader().maxDoc()) {
            return new SearchPage(searcher.count(query), List.of());
        }
        int wanted = (int) Math.min(offset + size, searcher.getIndexReader().maxDoc());
        TopDocs top = searcher.search(query, new TopScoreDocCollectorManager(wanted, Integer.MAX_VALUE));
        List<Hit> hits = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (int i = (int) offset; i < top.scoreDocs.length; i++) {
            hits.add(hit(stored, top.scoreDocs[i], wording));
        }
        return new SearchPage(top.totalHits.value(), hits);
    }

    private Hit hit(StoredFields stored, ScoreDoc found, Wording wording) throws IOException {
        Document page = stored.document(found.doc);
        return new Hit(
                RecordId.parse(page.get(RECORD)),
                DossierId.parse(page.get(DOSSIER)),
                page.get(FILE),
                page.getField(PAGE).numericValue().intValue(),
                snippets.of(page.get(TEXT), wording),
                found.score);
    }

    private static List<Document> documents(IndexedRecord record) {
        return record.pages().stream().map(page -> document(record, page)).toList();
    }

    private static Document document(IndexedRecord record, IndexedRecord.Page page) {
        String text = VietnameseText.nfc(page.text());
        Document document = new Document();
        document.add(new StringField(RECORD, record.record().toString(), Field.Store.YES));
        addHolding(document, record.holding());
        document.add(new StoredField(DOSSIER, record.dossier().toString()));
        document.add(new StoredField(FILE, record.file()));
        document.add(new StoredField(PAGE, page.number()));
        document.add(new StoredField(TEXT, text));
        for (Tier tier : Tier.values()) {
            document.add(new TextField(tier.field(), text, Field.Store.NO));
        }
        return document;
    }

    private static void addHolding(Document document, Holding holding) {
        holding.agency().stream()
                .flatMap(agency -> agency.path().stream())
                .forEach(agency -> document.add(new StringField(ScopeQuery.AGENCY, agency.value(), Field.Store.NO)));
        holding.owner().ifPresent(owner -> document.add(new StringField(ScopeQuery.OWNER, owner, Field.Store.NO)));
        document.add(
                new StringField(ScopeQuery.SENSITIVITY, holding.sensitivity().name(), Field.Store.NO));
    }

    /** A full disk closes Lucene's writer for good; the next call tries with a new one. */
    private IndexWriter openWriter() throws IOException {
        if (!writer.isOpen()) {
            writer = folder.writer(analyzer);
        }
        return writer;
    }

    private void commit(IndexWriter open) throws IOException {
        open.setLiveCommitData(
                Map.of(IndexFolder.FORMAT_KEY, IndexFolder.FORMAT).entrySet());
        open.commit();
        searchers.maybeRefreshBlocking();
    }
}
