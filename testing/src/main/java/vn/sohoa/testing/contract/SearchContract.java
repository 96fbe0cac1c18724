package vn.sohoa.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohoa.core.access.Holding;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.search.IndexedRecord;
import vn.sohoa.core.search.RecordSearch;
import vn.sohoa.core.search.SearchIndex;
import vn.sohoa.core.search.SearchPage;
import vn.sohoa.core.search.SearchPage.Hit;
import vn.sohoa.core.search.SearchPage.Range;
import vn.sohoa.core.search.SearchPage.Snippet;
import vn.sohoa.core.search.SearchQuery;

/** {@link SearchIndex} and {@link RecordSearch} over the same, at first empty, index. */
public interface SearchContract {

    /** The longest snippet of ordinary text. */
    int LONGEST_SNIPPET = 250;

    /** In an archive of one agency, before anybody is known to own it. */
    Holding ANYBODYS = new Holding(Optional.empty(), Optional.empty(), Sensitivity.ORDINARY);

    SearchIndex index();

    RecordSearch search();

    // what is found

    @ParameterizedTest
    @CsvSource({
        "đường, con đường làng",
        "ĐƯỜNG, con đường làng",
        "đường, CON ĐƯỜNG LÀNG",
        "đương, con đường làng",
        "duong, con đường làng",
        "DUONG, con đường làng",
        "đường, con duong lang",
        "hòa, cộng hoà xã hội",
        "hoà, cộng hòa xã hội",
        "HÒA, Cộng Hoà Xã Hội",
        "thúy, Nguyễn Thị Thuý",
        "khoẻ, giấy khám sức khỏe",
        "Đặng Thị Thuý Hoà, ĐẶNG THỊ THÚY HÒA",
        "dang thi thuy hoa, Đặng Thị Thuý Hoà",
        "Thị Văn Là, Là Thị Văn",
        "nguyễn, họ tên:Nguyễn Văn An",
        "ngày, cấp tại xã.Ngày cấp",
        "15/QĐ-UBND, Số: 15/QĐ-UBND",
        "15/qđ-ubnd, Số: 15/QĐ-UBND",
        "15/QD-UBND, Số: 15/QĐ-UBND",
        "15/QĐ-UBND, Số: 15 / QĐ - UBND",
        "UBND, Số: 15/QĐ-UBND",
        "070082001498, CCCD 070082001498 cấp ngày",
        "070082001498, CCCD:070082001498.",
        "1.000.000, lệ phí 1.000.000 đồng",
        "TP HCM, UBND TP.HCM"
    })
    default void finds(String typed, String text) {
        put(text);

        assertThat(total(typed)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "quyết, khai sinh",
        "quyết định thửa, quyết định số 5",
        "070082001498, CCCD 070082001499",
        "07008200149, CCCD 070082001498",
        "0700820014988, CCCD 070082001498",
        "15/QĐ-UBND, Số: 15/NĐ-CP của UBND theo QĐ",
        "15/QĐ-UBND, Số: 151/QĐ-UBND",
        "sinh, sinhvien"
    })
    default void doesNotFind(String typed, String text) {
        put(text);

        assertThat(total(typed)).isZero();
    }

    @Test
    default void decomposedAndComposedTextIsTheSame() {
        put(nfd("Uỷ ban nhân dân phường Hoà Thuận, đường Điện Biên Phủ"));
        put("Uỷ ban nhân dân phường Hoà Thuận, đường Điện Biên Phủ");

        assertThat(total(nfd("phường Hòa Thuận"))).isEqualTo(2);
        assertThat(total("phường Hòa Thuận")).isEqualTo(2);
        assertThat(ask("phường Điện").hits())
                .extracting(Hit::score)
                .containsOnly(ask("phường Điện").hits().getFirst().score());
    }

    @Test
    default void aPhraseInQuotesStandsTogetherInThisOrder() {
        RecordId together = put("giấy khai sinh của cháu");
        put("khai là sinh năm 1990");
        put("sinh khai");

        assertThat(records("\"khai sinh\"")).containsExactly(together);
        assertThat(records("“Khai Sinh”")).containsExactly(together);
        assertThat(records("\"khai sinh\" giấy")).containsExactly(together);
        assertThat(records("\"khai sinh\" quyết")).isEmpty();
        assertThat(total("khai sinh")).isEqualTo(3);
    }

    @Test
    default void aQuoteWithoutPartnerIsIgnored() {
        put("giấy khai sinh của cháu");

        assertThat(total("sinh \"khai của")).isEqualTo(1);
        assertThat(total("\"khai sinh\" \"cháu")).isEqualTo(1);
    }

    @Test
    default void wordsOfOnePageAreNotSoughtOnAnother() {
        IndexedRecord record = record("một tờ khai", "hai giấy");
        index().put(List.of(record));

        assertThat(total("khai giấy")).isZero();
        Hit hit = ask("giấy").hits().getFirst();
        assertThat(hit.page()).isEqualTo(2);
        assertThat(hit.record()).isEqualTo(record.record());
        assertThat(hit.dossier()).isEqualTo(record.dossier());
        assertThat(hit.file()).isEqualTo(record.file());
    }

    // who finds it

    @Test
    default void findsAndCountsOnlyWhatLiesWithinTheScope() {
        AgencyId shop = new AgencyId("H01.151.01");
        RecordId below = put(holding(shop, "", Sensitivity.ORDINARY));
        RecordId restricted = put(holding(shop, "", Sensitivity.RESTRICTED));
        RecordId elsewhere = put(holding(new AgencyId("H01.1511"), "", Sensitivity.ORDINARY));
        RecordId own = put(holding(new AgencyId("H29"), "070082001498", Sensitivity.RESTRICTED));
        RecordId anybodys = put(ANYBODYS);
        Scope.Held commune = new Scope.Below(new AgencyId("H01.151"));
        Optional<PersonalId> person = Optional.of(new PersonalId("070082001498"));

        assertFinds(new Scope(commune, false, Optional.empty()), below);
        assertFinds(new Scope(commune, true, Optional.empty()), below, restricted);
        assertFinds(new Scope(commune, false, person), below, own);
        assertFinds(new Scope(new Scope.Nowhere(), false, person), own);
        assertFinds(new Scope(new Scope.Everywhere(), false, Optional.empty()), below, elsewhere, anybodys);
        assertFinds(Scope.ALL, below, restricted, elsewhere, own, anybodys);
        assertFinds(Scope.NOTHING);
        assertFinds(new Scope(new Scope.Nowhere(), true, Optional.of(new PersonalId("070082001499"))));
    }

    private RecordId put(Holding holding) {
        IndexedRecord record = record("giấy khai sinh");
        index().put(List.of(
                new IndexedRecord(record.record(), record.dossier(), record.file(), holding, record.pages())));
        return record.record();
    }

    private static Holding holding(AgencyId agency, String owner, Sensitivity sensitivity) {
        return new Holding(Optional.of(agency), Optional.of(owner).filter(code -> !code.isEmpty()), sensitivity);
    }

    private void assertFinds(Scope scope, RecordId... expected) {
        SearchPage found = search().search(new SearchQuery("giấy khai", 0, SearchQuery.LARGEST_SIZE, scope));

        assertThat(found.hits()).extracting(Hit::record).containsExactlyInAnyOrder(expected);
        assertThat(found.total()).isEqualTo(expected.length);
    }

    @Test
    default void scopeLeavesTheScoreAlone() {
        put(ANYBODYS);

        assertThat(search().search(new SearchQuery(
                                "giấy khai", 0, 1, new Scope(new Scope.Everywhere(), false, Optional.empty())))
                        .hits()
                        .getFirst()
                        .score())
                .isEqualTo(ask("giấy khai").hits().getFirst().score());
    }

    @Test
    default void ownerWhoChangedFindsItNoMore() {
        IndexedRecord record = record("giấy khai sinh");
        Holding before = new Holding(Optional.empty(), Optional.of("070082001498"), Sensitivity.ORDINARY);
        index().put(List.of(
                new IndexedRecord(record.record(), record.dossier(), record.file(), before, record.pages())));
        index().put(List.of(record));

        assertFinds(new Scope(new Scope.Nowhere(), false, Optional.of(new PersonalId("070082001498"))));
    }

    // which comes first

    @Test
    default void exactTonesComeBeforeLettersBeforeBareLetters() {
        String filler = " và nhiều chữ khác nữa để trang này dài hơn hẳn những trang kia".repeat(5);
        RecordId toned = put("đường" + filler);
        RecordId otherTone = put("đưởng đưởng đưởng");
        RecordId letters = put("đương đương");
        RecordId bare = put("duong duong duong duong");
        RecordId otherLetters = put("dượng dượng");

        assertThat(records("đường"))
                .startsWith(toned)
                .endsWith(records("đường").get(3), records("đường").get(4));
        assertThat(records("đường").subList(1, 3)).containsExactlyInAnyOrder(otherTone, letters);
        assertThat(records("đường").subList(3, 5)).containsExactlyInAnyOrder(bare, otherLetters);
        assertThat(records("đương")).startsWith(letters);
        assertThat(records("đương").subList(1, 3)).containsExactlyInAnyOrder(toned, otherTone);
        assertThat(records("duong")).startsWith(bare).hasSize(5);
    }

    @Test
    default void aTierIsNeverOvertakenHoweverOftenTheWordsOccur() {
        String words = String.join(
                " ", IntStream.range(0, 60).mapToObj(i -> "quyết" + i).toList());
        RecordId exact = put(words.replace(" ", " xen giữa nhiều chữ khác ").repeat(2));
        RecordId loose = put((words.replace('ế', 'ê') + " ").repeat(20));
        index().put(IntStream.range(0, 30)
                .mapToObj(i -> record("trang khác số " + i))
                .toList());

        assertThat(records(words)).containsExactly(exact, loose);
    }

    @Test
    default void onePlainWordAmongTonedOnesPutsThePageInTheLooserTier() {
        RecordId partly = put("Nguyễn Van Nguyễn Van Nguyễn Van");
        RecordId fully = put("Nguyễn với một dòng dài ở giữa rồi mới đến Văn");

        assertThat(records("Nguyễn Văn")).containsExactly(fully, partly);
    }

    @Test
    default void wordsThatStandTogetherComeFirst() {
        RecordId apart = put("An là con của ông Nguyễn bà Văn");
        RecordId together = put("con của ông bà là Nguyễn Văn An");

        assertThat(records("Nguyễn Văn An")).containsExactly(together, apart);
    }

    // pages of hits

    @Test
    default void paging() {
        List<IndexedRecord> all = new ArrayList<>();
        for (int i = 0; i < 57; i++) {
            all.add(record("tờ khai số " + i, "khai " + "chữ ".repeat(i % 7), "không có"));
        }
        index().put(all);

        List<String> seen = new ArrayList<>();
        for (int page = 0; page < 13; page++) {
            SearchPage answer = search().search(new SearchQuery("khai", page, 10, Scope.ALL));
            assertThat(answer.total()).isEqualTo(114);
            answer.hits().forEach(hit -> seen.add(hit.record() + "#" + hit.page()));
        }
        assertThat(seen).hasSize(114).doesNotHaveDuplicates();
        assertThat(search().search(new SearchQuery("khai", 11, 10, Scope.ALL)).hits())
                .hasSize(4);
        assertThat(search().search(new SearchQuery("khai", Integer.MAX_VALUE, 100, Scope.ALL)))
                .isEqualTo(new SearchPage(114, List.of()));
    }

    @Test
    default void scoresFall() {
        index().put(List.of(record("đường đường", "đường", "duong", "đương", "đường đi")));

        List<Double> scores = ask("đường").hits().stream().map(Hit::score).toList();
        assertThat(scores).hasSize(5).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    // writing

    @Test
    default void putReplaces() {
        IndexedRecord first = record("cũ", "trang hai");
        index().put(List.of(first, record("khác")));
        index().put(List.of(new IndexedRecord(
                first.record(), first.dossier(), "mới.pdf", ANYBODYS, List.of(new IndexedRecord.Page(1, "mới")))));

        assertThat(total("cũ")).isZero();
        assertThat(total("hai")).isZero();
        assertThat(ask("mới").hits()).extracting(Hit::file).containsExactly("mới.pdf");
        assertThat(total("khác")).isEqualTo(1);
    }

    @Test
    default void theLastOfTheSameRecordInOneCallCounts() {
        IndexedRecord first = record("cũ");
        IndexedRecord second = new IndexedRecord(
                first.record(), first.dossier(), "a.pdf", ANYBODYS, List.of(new IndexedRecord.Page(1, "mới")));

        index().put(List.of(first, second));

        assertThat(total("cũ")).isZero();
        assertThat(total("mới")).isEqualTo(1);
    }

    @Test
    default void aRecordWithoutPagesReplacesToo() {
        IndexedRecord first = record("cũ");
        index().put(List.of(first));
        index().put(List.of(new IndexedRecord(first.record(), first.dossier(), "a.pdf", ANYBODYS, List.of())));
        index().put(List.of());

        assertThat(total("cũ")).isZero();
    }

    @Test
    default void aRebuildForgetsEverything() {
        put("một trang");
        index().beginRebuild();
        put("trang mới");
        index().endRebuild();

        assertThat(total("một")).isZero();
        assertThat(total("trang")).isEqualTo(1);
        put("trang sau");
        assertThat(total("trang")).isEqualTo(2);
    }

    @Test
    default void searchesAreAnsweredDuringARebuild() {
        put("một trang");
        index().beginRebuild();

        assertThat(total("trang")).isLessThanOrEqualTo(1);
    }

    @Test
    default void aRebuildMakesTheIndexReady() {
        index().beginRebuild();
        assertThat(index().isReady()).isTrue();
        index().endRebuild();
        index().endRebuild();

        put("một trang");
        assertThat(index().isReady()).isTrue();
        assertThat(total("trang")).isEqualTo(1);
    }

    // snippets

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con đường làng",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\n\ncon ĐƯỜNG làng\r\nhết",
                "ký tự 𝒜𝒷 😀😀 ngoài mặt phẳng 𝒞 con đường 😀 và đường",
                "dấu đứng lẻ x\u0323\u0302 rồi con đường",
                "mềm: đư\u00ADờng rồi đường",
                "\u202Bđường\u202C từ phải sang"
            })
    default void highlightsAreTheWordsFound(String text) {
        put(text);
        put(nfd(text));

        assertThat(ask("đường").hits()).hasSize(2).allSatisfy(hit -> {
            Snippet snippet = hit.snippet();
            assertRangesAreRight(snippet);
            assertThat(snippet.highlights()).isNotEmpty();
            assertThat(words(snippet))
                    .allSatisfy(
                            word -> assertThat(word.replaceAll("\\p{Cf}", "")).isEqualToIgnoringCase("đường"));
        });
    }

    @Test
    default void theSnippetOfALongPageShowsTheBestPlace() {
        String filler = "chữ nào đó không liên quan, ".repeat(40);
        put("khai ở đầu trang. " + filler + "giấy\nkhai sinh\tcủa cháu Nguyễn Văn An. " + filler);

        Snippet snippet = ask("giấy khai sinh").hits().getFirst().snippet();

        assertRangesAreRight(snippet);
        assertThat(words(snippet)).containsExactly("giấy", "khai", "sinh");
        assertThat(snippet.text()).hasSizeBetween(150, LONGEST_SNIPPET).contains("giấy khai sinh của cháu");
    }

    @Test
    default void theSnippetHighlightsWhatAgreesAsCloselyAsThePageDoes() {
        put("mã số và ma số và MÃ SỐ");
        put("ma số");

        assertThat(ask("mã").hits())
                .extracting(hit -> words(hit.snippet()))
                .containsExactly(List.of("mã", "MÃ"), List.of("ma"));
    }

    @Test
    default void aPhraseIsHighlightedOnlyWhereItStands() {
        put("khai rồi sinh, giấy khai sinh");

        Snippet snippet = ask("\"khai sinh\"").hits().getFirst().snippet();

        assertThat(snippet.highlights()).containsExactly(new Range(20, 24), new Range(25, 29));
    }

    @Test
    default void aSnippetIsPlainText() {
        put("<b>đường</b> & \"ngõ\"");

        assertThat(ask("đường").hits().getFirst().snippet())
                .isEqualTo(new Snippet("<b>đường</b> & \"ngõ\"", List.of(new Range(3, 8))));
    }

    @Test
    default void aSnippetOfOneEndlessWordIsBounded() {
        put("x".repeat(100_000) + " đường " + "😀".repeat(50_000));

        Snippet snippet = ask("đường").hits().getFirst().snippet();

        assertRangesAreRight(snippet);
        assertThat(words(snippet)).containsExactly("đường");
        assertThat(snippet.text()).hasSizeLessThanOrEqualTo(LONGEST_SNIPPET);
    }

    // queries nobody should type

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\"\"",
                "\"\"\"",
                "*",
                "?",
                "*:*",
                "*:?()~^\\",
                "- + ! / . \\",
                "\u0000",
                "\n\t",
                "\u202E\u200F\u200B",
                "\u0301",
                "\uD800",
                "\uDC00\uD800",
                "😀",
                "👨\u200D👩\u200D👧",
                "''''",
                "%_"
            })
    default void aQueryWithoutAWordFindsNothing(String typed) {
        put("đường làng * ? \\ 1");

        assertThat(ask(typed)).isEqualTo(new SearchPage(0, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đường*",
                "\"đường",
                "đường\"",
                "text:đường^5~2",
                "+đường -làng",
                "(đường && làng)",
                "[đường TO làng]",
                "\u202Eđường\u202C",
                "đường\u0000làng",
                "đường 😀",
                "đường \uD800 làng",
                "\\đường\\"
            })
    default void noCharacterIsSyntax(String typed) {
        put("text đường làng 5 2 TO");

        assertThat(total(typed)).isEqualTo(1);
    }

    @Test
    default void queriesOfAnySizeAreAnswered() {
        put("đường làng");

        assertThat(total("x".repeat(1 << 20))).isZero();
        assertThat(total("\"" + "x".repeat(1 << 20) + "\"")).isZero();
        assertThat(total("đường ".repeat(100_000))).isEqualTo(1);
        assertThat(total("\"" + "đường làng ".repeat(100_000) + "\"")).isLessThanOrEqualTo(1);
        assertThat(total("\"".repeat(100_000))).isZero();
        String thousands = String.join(
                " ", IntStream.range(0, 20_000).mapToObj(i -> "chữ" + i).toList());
        assertThat(total(thousands)).isZero();
        assertThat(total("/".repeat(100_000) + "đường")).isLessThanOrEqualTo(1);
    }

    @Test
    default void textOfAnySizeIsIndexed() {
        RecordId large = put("đầu " + "Nguyễn Văn An ".repeat(100_000) + "cuối");
        put("y".repeat(200_000));

        assertThat(records("đầu cuối")).containsExactly(large);
        assertThat(ask("cuối").hits().getFirst().snippet().text()).endsWith("cuối");
        assertThat(total("y".repeat(200_000))).isLessThanOrEqualTo(1);
    }

    @Test
    default void anEmptyIndexFindsNothing() {
        assertThat(ask("đường")).isEqualTo(new SearchPage(0, List.of()));
    }

    // helpers

    private RecordId put(String text) {
        IndexedRecord record = record(text);
        index().put(List.of(record));
        return record.record();
    }

    private static IndexedRecord record(String... pages) {
        List<IndexedRecord.Page> numbered = IntStream.range(0, pages.length)
                .mapToObj(i -> new IndexedRecord.Page(i + 1, pages[i]))
                .toList();
        return new IndexedRecord(
                RecordId.random(), new DossierId(UUID.randomUUID()), "tờ khai.pdf", ANYBODYS, numbered);
    }

    private SearchPage ask(String typed) {
        return search().search(new SearchQuery(typed, 0, SearchQuery.LARGEST_SIZE, Scope.ALL));
    }

    private long total(String typed) {
        SearchPage answer = ask(typed);
        assertThat(answer.hits()).hasSize((int) Math.min(answer.total(), SearchQuery.LARGEST_SIZE));
        return answer.total();
    }

    private List<RecordId> records(String typed) {
        return ask(typed).hits().stream().map(Hit::record).toList();
    }

    private static List<String> words(Snippet snippet) {
        return snippet.highlights().stream()
                .map(range -> snippet.text().substring(range.start(), range.end()))
                .toList();
    }

    private static void assertRangesAreRight(Snippet snippet) {
        int end = 0;
        Set<Integer> starts = new HashSet<>();
        for (Range range : snippet.highlights()) {
            assertThat(range.start()).isGreaterThanOrEqualTo(end).isLessThan(range.end());
            assertThat(starts.add(range.start())).isTrue();
            end = range.end();
        }
        assertThat(end).isLessThanOrEqualTo(snippet.text().length());
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
