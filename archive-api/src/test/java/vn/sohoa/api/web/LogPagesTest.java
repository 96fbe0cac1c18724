package vn.sohoa.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.viewlog.Act;
import vn.sohoa.core.viewlog.Asked;
import vn.sohoa.core.viewlog.Channel;
import vn.sohoa.core.viewlog.Reason;
import vn.sohoa.core.viewlog.Seen;
import vn.sohoa.core.viewlog.View;
import vn.sohoa.core.viewlog.Viewer;

@SpringJUnitWebConfig(PagesSlice.class)
class LogPagesTest {

    private static final String OWNER = "001168000123";
    private static final Viewer AN = new Viewer("an", "Trần <b>An</b>", Set.of(Role.OFFICER), Optional.empty());
    private static final Viewer BINH = new Viewer("binh", "Lê Bình", Set.of(), Optional.empty());

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private SampleViews views;

    private MockMvcTester pages;

    @BeforeEach
    void open() {
        pages = MockMvcTester.from(context);
        views.clear();
    }

    @Test
    void tellsWhoSawWhoseWithTheIdMasked() {
        views.append(seen(AN, "đối chiếu với " + OWNER));

        assertThat(pages.get().uri("/log"))
                .bodyText()
                .contains("Trần &lt;b&gt;An&lt;/b&gt;", "••••••••0123", "đối chiếu với ••••••••0123", "trang web")
                .doesNotContain(OWNER);
    }

    @Test
    void masksWhatWasSearchedFor() {
        views.append(View.search(AN, new Asked("giấy của " + OWNER, 3), Channel.API));

        assertThat(pages.get().uri("/log"))
                .bodyText()
                .contains("giấy của ••••••••0123", "3 kết quả", "phần mềm khác")
                .doesNotContain(OWNER);
    }

    @Test
    void filtersByForm() {
        views.append(seen(AN, "việc-1"));
        views.append(seen(BINH, "việc-2"));
        views.append(View.search(BINH, new Asked("việc-3", 0), Channel.WEB));

        assertThat(pages.get().uri("/log?actor=an"))
                .bodyText()
                .contains("việc-1")
                .doesNotContain("việc-2");
        assertThat(pages.get().uri("/log?act=SEARCH"))
                .bodyText()
                .contains("việc-3")
                .doesNotContain("việc-2", "việc-1");
        assertThat(pages.get().uri("/log?owner=001 168 000 123&actor=binh"))
                .bodyText()
                .contains("việc-2")
                .doesNotContain("việc-1");
        assertThat(pages.get().uri("/log?to=2020-01-01")).bodyText().contains("Không có dòng nào khớp");
        assertThat(pages.get().uri("/log?from=hôm qua&dossier=x&act=y"))
                .hasStatusOk()
                .bodyText()
                .contains("việc-1", "việc-2");
    }

    @Test
    void pagesCarryTheFilterAlong() {
        for (int row = 0; row < LogPages.PER_PAGE + 1; row++) {
            views.append(seen(AN, "lần " + row + "."));
        }

        assertThat(pages.get().uri("/log?actor=an"))
                .bodyText()
                .contains("/log?actor=an&amp;before=2", "lần 50.")
                .doesNotContain("lần 0.");
        assertThat(pages.get().uri("/log?actor=an&before=2"))
                .bodyText()
                .contains("lần 0.")
                .doesNotContain("lần 1.");
    }

    @Test
    void anIdInFullNeedsAPurposeAndIsARowItself() {
        views.append(seen(AN, "một"));

        assertThat(pages.get().uri("/log/1")).bodyText().doesNotContain(OWNER).contains("••••••••0123");
        assertThat(pages.post().uri("/log/1").param("purpose", " \n "))
                .bodyText()
                .doesNotContain(OWNER)
                .contains("Hãy ghi mục đích");
        assertThat(views.entries).hasSize(1);

        assertThat(pages.post().uri("/log/1").param("purpose", "trả lời khiếu nại"))
                .bodyText()
                .contains(OWNER);
        assertThat(views.entries.getLast().view())
                .isEqualTo(View.of(
                        Viewer.of(PagesSlice.LAN),
                        Act.UNMASK,
                        views.entries.getFirst().view().seen(),
                        Reason.of("trả lời khiếu nại"),
                        Channel.WEB));
    }

    @Test
    void thereIsNoRowThatThereIsNot() {
        assertThat(pages.get().uri("/log/7")).hasStatus(404);
        assertThat(pages.get().uri("/log/x")).hasStatus(404);
    }

    @Test
    void csvComputesNothingShowsNoIdAndIsLogged() {
        views.append(
                seen(new Viewer("=cmd|'/c calc'!A1", "+1", Set.of(), Optional.empty()), "@SUM(A1) \"x\", " + OWNER));

        assertThat(pages.get().uri("/log.csv"))
                .hasContentType("text/csv;charset=UTF-8")
                .bodyText()
                .contains("\"'=cmd|'/c calc'!A1\",\"'+1\"", "\"'@SUM(A1) \"\"x\"\", ••••••••0123\"")
                .doesNotContain(OWNER);
        assertThat(views.entries.getLast().view())
                .satisfies(view -> assertThat(view.act()).isEqualTo(Act.EXPORT))
                .satisfies(view -> assertThat(view.asked().orElseThrow().hits()).hasValue(1));
    }

    @Test
    void tellsWhetherTheChainIsWhole() {
        views.append(seen(AN, "một"));
        views.append(seen(AN, "hai"));
        assertThat(pages.get().uri("/log/check")).bodyText().contains("Nhật ký nguyên vẹn", "Chưa có mốc nào");

        views.links.removeFirst();

        assertThat(pages.get().uri("/log/check")).bodyText().contains("Chuỗi đứt ở dòng 1", "nó đã bị xóa");
    }

    @Test
    void searchesAreLoggedByWhatWasAsked() {
        assertThat(pages.get().uri("/search?q=khai sinh")).hasStatusOk();

        assertThat(views.entries.getLast().view().act()).isEqualTo(Act.SEARCH);
        assertThat(views.entries.getLast().view().asked().orElseThrow().words()).isEqualTo("khai sinh");
    }

    private static View seen(Viewer viewer, String purpose) {
        return View.of(
                viewer, Act.VIEW, Seen.of(Optional.of(OWNER), DossierId.random()), Reason.of(purpose), Channel.WEB);
    }
}
