package vn.sohoa.api.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.accession.Origin;
import vn.sohoa.core.catalogue.BatchContents;
import vn.sohoa.core.catalogue.BatchEntry;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.catalogue.OwnerAnswer;
import vn.sohoa.core.catalogue.PaperAnswer;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.RecordEntry;
import vn.sohoa.core.catalogue.RecordEntry.PageEntry;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.describe.Description.Owner;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.digitise.PageFacts;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.ledger.Ledger;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.LedgerLine;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.BatchState;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageState;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.record.RecordState;
import vn.sohoa.core.search.RecordSearch;
import vn.sohoa.core.search.SearchPage;
import vn.sohoa.core.search.SearchQuery;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;
import vn.sohoa.core.text.VietnameseText;

/** A small archive made by hand, with everything the pages have to show, hostile names and words among it. */
public final class SampleArchive implements Catalogue, RecordSearch, PageWords {

    static final Instant NOW = Instant.parse("2026-11-21T03:30:00Z");
    static final BatchId RUNNING = new BatchId(new UUID(1, 1));
    static final BatchId BALANCED = new BatchId(new UUID(1, 2));
    static final BatchId UNBALANCED = new BatchId(new UUID(1, 3));
    static final BatchId INDEXING = new BatchId(new UUID(1, 4));
    static final DossierId DOSSIER = new DossierId(new UUID(2, 1));
    static final RecordId PRESERVED = new RecordId(new UUID(3, 1));
    static final RecordId DUPLICATE = new RecordId(new UUID(3, 2));
    static final RecordId QUARANTINED = new RecordId(new UUID(3, 3));
    static final RecordId WAITING = new RecordId(new UUID(3, 4));
    static final String HOSTILE = "<img src=x onerror=alert(1)>\"'&.pdf";

    static final long LAST_ANSWER = 7;
    static final long LAST_OWNER = 3;
    static final String BREAKING = "break";
    static final String AWAY = "away";

    private static final Digest DIGEST = new Digest("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    private static final int WIDTH = 2480;
    private static final int HEIGHT = 3508;
    private static final int TEXT_HEIGHT = 52;

    private static final List<List<String>> TEXT = List.of(
            List.of("ỦY BAN NHÂN DÂN", "THÀNH PHỐ HÒA BÌNH", "Số: 1245/QĐ-UBND"),
            List.of(
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                    "Độc lập - Tự do - Hạnh phúc",
                    "Hòa Bình, ngày 21 tháng 9 năm 2024"),
            List.of("QUYẾT ĐỊNH", "Về việc cấp Giấy chứng nhận quyền sử dụng đất"),
            List.of(
                    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
                    "Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;",
                    "Xét đề nghị của Trưởng phòng Tài nguyên và Môi trường tại Tờ trình",
                    "số 318/TTr-TNMT ngày 15 tháng 9 năm 2024,"),
            List.of(
                    "Điều 1. Cấp Giấy chứng nhận quyền sử dụng đất cho ông Nguyễn Văn Đường,",
                    "sinh năm 1968, thường trú tại số 12 đường Cù Chính Lan, phường Đồng Tiến,",
                    "thành phố Hòa Bình, tỉnh Hòa Bình; thửa đất số 45, tờ bản đồ số 7,",
                    "diện tích 312,5 m²; mục đích sử dụng: đất ở tại đô thị; lâu dài."),
            List.of(
                    "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
                    "<script>alert(1)</script> <b>in đậm</b> & \"ngoặc\""));

    boolean empty;
    boolean wordsAway;
    boolean revising;
    int withheld;

    @Override
    public List<BatchEntry> batches(Scope scope, int offset, int limit) {
        List<BatchEntry> all = empty ? List.of() : List.of(entry(RUNNING), entry(UNBALANCED), entry(BALANCED));
        return all.stream().skip(offset).limit(limit).toList();
    }

    @Override
    public BatchContents contents(BatchId id, Scope scope) {
        return new BatchContents(dossiers(id), lines(id), withheld);
    }

    @Override
    public Optional<BatchEntry> batch(BatchId id, Scope scope) {
        return List.of(RUNNING, BALANCED, UNBALANCED, INDEXING).contains(id)
                ? Optional.of(entry(id))
                : Optional.empty();
    }

    private BatchEntry batch(BatchId id, BatchState state, String name, Origin origin, long seconds, Ledger ledger) {
        Instant received = NOW.minusSeconds(seconds);
        return new BatchEntry(
                id,
                name,
                origin,
                state,
                received,
                NOW.minusSeconds(Math.min(2, seconds)),
                Optional.of(received),
                ledger);
    }

    private BatchEntry entry(BatchId id) {
        if (id.equals(RUNNING)) {
            return batch(
                    id,
                    BatchState.RECEIVED,
                    "Hồ sơ đất đai phường Đồng Tiến",
                    Origin.HOT_FOLDER,
                    240,
                    new Ledger(
                            OptionalInt.of(240),
                            new Ledger.Files(52, 49, 2, 1, 0),
                            new Ledger.Pages(240, 122, 113, 3, 2, 60, 60)));
        }
        if (id.equals(BALANCED)) {
            return batch(
                    id,
                    BatchState.DIGITISED,
                    "Hộ tịch 1998 quyển 3",
                    Origin.FOLDER,
                    90_000,
                    new Ledger(
                            OptionalInt.of(1_204),
                            new Ledger.Files(1_204, 1_204, 0, 0, 0),
                            new Ledger.Pages(1_204, 0, 1_190, 14, 0, 1_190, 1_190)));
        }
        if (id.equals(INDEXING)) {
            return batch(
                    id,
                    BatchState.DIGITISED,
                    "Hồ sơ đăng ký kinh doanh",
                    Origin.FOLDER,
                    600,
                    new Ledger(
                            OptionalInt.of(12),
                            new Ledger.Files(3, 3, 0, 0, 0),
                            new Ledger.Pages(12, 0, 11, 1, 0, 11, 4)));
        }
        return batch(
                id,
                BatchState.DIGITISED,
                "Tải lên " + HOSTILE,
                Origin.UPLOAD,
                8_000,
                new Ledger(
                        OptionalInt.of(12), new Ledger.Files(4, 2, 1, 1, 0), new Ledger.Pages(11, 0, 9, 1, 1, 9, 9)));
    }

    @Override
    public List<LedgerLine> lines(BatchId batch) {
        if (batch.equals(BALANCED)) {
            return List.of();
        }
        OptionalInt whole = OptionalInt.empty();
        String dossier = "Nguyễn Văn Đường";
        return List.of(
                new LedgerLine(PRESERVED, whole, dossier, "quyet-dinh.pdf", LedgerCode.ACCEPTED, "", null),
                new LedgerLine(PRESERVED, OptionalInt.of(2), dossier, "quyet-dinh.pdf", LedgerCode.BLANK, "", null),
                new LedgerLine(
                        PRESERVED,
                        OptionalInt.of(3),
                        dossier,
                        "quyet-dinh.pdf",
                        LedgerCode.DEADLINE_EXCEEDED,
                        "120 s",
                        null),
                new LedgerLine(DUPLICATE, whole, dossier, "quyet-dinh (1).pdf", LedgerCode.DUPLICATE, "", PRESERVED),
                new LedgerLine(QUARANTINED, whole, dossier, HOSTILE, LedgerCode.CORRUPT, "xref <table> missing", null));
    }

    @Override
    public List<DossierEntry> dossiers(BatchId batch) {
        return batch.equals(BALANCED) ? List.of() : List.of(dossier());
    }

    @Override
    public Optional<DossierEntry> dossier(DossierId id) {
        return id.equals(DOSSIER) ? Optional.of(dossier()) : Optional.empty();
    }

    private DossierEntry dossier() {
        return new DossierEntry(
                DOSSIER,
                UNBALANCED,
                "Nguyễn Văn Đường <i>",
                NOW.minusSeconds(8_000),
                2,
                revising,
                Optional.of(new Owner("017068000123", "Nguyễn Văn Đường", false)),
                List.of("Đơn <b>đề nghị", "Tờ trình"),
                Optional.of(new AgencyId("H01.151")),
                Sensitivity.RESTRICTED,
                List.of(preserved(), duplicate(), quarantined(), waiting()));
    }

    @Override
    public List<PaperEntry> papers(DossierId dossier) {
        return dossier.equals(DOSSIER) ? SamplePapers.all() : List.of();
    }

    @Override
    public Optional<PaperEntry> paper(PaperId paper) {
        return papers(DOSSIER).stream()
                .filter(entry -> entry.id().equals(paper))
                .findFirst();
    }

    @Override
    public List<OwnerAnswer> ownerAnswers(DossierId dossier) {
        return List.of(new OwnerAnswer("", "Nguyễn Văn Đương", "Trần Bình", NOW, LAST_OWNER));
    }

    @Override
    public List<PaperAnswer> answers(DossierId dossier) {
        return List.of(new PaperAnswer(SamplePapers.DECISION_PAPER, "ho-ten", "Lê Thị Lan", NOW, LAST_ANSWER));
    }

    @Override
    public Optional<RecordEntry> record(RecordId id) {
        return dossier().records().stream()
                .filter(record -> record.id().equals(id))
                .findFirst();
    }

    private RecordEntry preserved() {
        List<PageEntry> pages = new ArrayList<>();
        pages.add(page(1, PageState.RECOGNISED, LedgerCode.ACCEPTED, ""));
        pages.add(page(2, PageState.BLANK, LedgerCode.BLANK, ""));
        pages.add(page(3, PageState.QUARANTINED, LedgerCode.DEADLINE_EXCEEDED, "120 s"));
        pages.add(page(4, PageState.RECOGNISED, LedgerCode.ACCEPTED, ""));
        return record(PRESERVED, "quyet-dinh.pdf", RecordState.PRESERVED, LedgerCode.ACCEPTED, "", null, pages);
    }

    private RecordEntry duplicate() {
        return record(
                DUPLICATE, "quyet-dinh (1).pdf", RecordState.DUPLICATE, LedgerCode.DUPLICATE, "", PRESERVED, List.of());
    }

    private RecordEntry quarantined() {
        return record(
                QUARANTINED,
                HOSTILE,
                RecordState.QUARANTINED,
                LedgerCode.CORRUPT,
                "xref <table> missing",
                null,
                List.of());
    }

    private RecordEntry waiting() {
        return record(
                WAITING,
                "to-khai-dang-ky-bien-dong.tif",
                RecordState.INSPECTED,
                LedgerCode.ACCEPTED,
                "",
                null,
                List.of(page(1, PageState.RECEIVED, LedgerCode.ACCEPTED, "")));
    }

    private static RecordEntry record(
            RecordId id,
            String file,
            RecordState state,
            LedgerCode code,
            String detail,
            RecordId original,
            List<PageEntry> pages) {
        return new RecordEntry(
                id,
                DOSSIER,
                UNBALANCED,
                file,
                file.endsWith(".tif") ? "image/tiff" : "application/pdf",
                1_304_221,
                Optional.of(DIGEST),
                NOW.minusSeconds(8_000),
                state,
                code,
                detail,
                original,
                pages);
    }

    private static PageEntry page(int number, PageState state, LedgerCode code, String detail) {
        return new PageEntry(number, state, code, detail, Optional.of(new PageFacts(WIDTH, HEIGHT, 300, 140, 91)));
    }

    @Override
    public Optional<OcrPage> words(RecordId record, int page) {
        if (wordsAway) {
            throw new StoreUnavailableException("archival store", new IllegalStateException(AWAY));
        }
        return record.equals(PRESERVED) && (page == 1 || page == 4) ? Optional.of(page()) : Optional.empty();
    }

    static OcrPage page() {
        List<OcrBlock> blocks = new ArrayList<>();
        int y = 300;
        for (List<String> text : TEXT) {
            List<OcrLine> lines = new ArrayList<>();
            for (String line : text) {
                lines.add(line(line, y));
                y += 2 * TEXT_HEIGHT;
            }
            blocks.add(new OcrBlock(new Box(300, lines.getFirst().box().top(), WIDTH - 200, y), lines));
            y += 2 * TEXT_HEIGHT;
        }
        return new OcrPage(WIDTH, HEIGHT, 300, 0, 0.06, OcrPage.Source.RECOGNISED, "tesseract 5.5.2", blocks);
    }

    private static OcrLine line(String text, int y) {
        List<OcrWord> words = new ArrayList<>();
        int x = 300;
        for (String word : text.split(" ", -1)) {
            int width = word.length() * TEXT_HEIGHT / 2;
            int confidence = word.contains("/") || word.equals("Chính") ? 48 : 93;
            words.add(new OcrWord(word, new Box(x, y, x + width, y + TEXT_HEIGHT), confidence));
            x += width + TEXT_HEIGHT / 3;
        }
        return new OcrLine(new Box(300, y, x, y + TEXT_HEIGHT), 0, y + TEXT_HEIGHT, words);
    }

    /** Finds every query but those with the letter z; breaks on one and is away on another. */
    @Override
    public SearchPage search(SearchQuery query) {
        if (query.text().equals(BREAKING)) {
            throw new IllegalStateException(BREAKING);
        }
        if (query.text().equals(AWAY)) {
            throw new StoreUnavailableException("search index", new IllegalStateException(AWAY));
        }
        if (query.text().toLowerCase(Locale.ROOT).contains("z")) {
            return new SearchPage(0, List.of());
        }
        String text = "…cho ông Nguyễn Văn Đường, số 017068000123, thường trú tại số 12 đường Cù Chính Lan <script>…";
        int start = VietnameseText.ascii(text).toLowerCase(Locale.ROOT).indexOf("duong");
        SearchPage.Snippet snippet =
                new SearchPage.Snippet(text, List.of(new SearchPage.Range(start, start + "Đường".length())));
        return new SearchPage(
                42,
                List.of(
                        new SearchPage.Hit(PRESERVED, DOSSIER, "quyet-dinh.pdf", 1, snippet, 9.1),
                        new SearchPage.Hit(PRESERVED, DOSSIER, HOSTILE, 4, snippet, 4.2)));
    }
}
