package vn.sohoa.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.sohoa.api.security.Gates;
import vn.sohoa.api.viewlog.Viewing;
import vn.sohoa.api.viewlog.Viewing.PaperPlace;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.viewlog.Act;
import vn.sohoa.core.viewlog.Asked;
import vn.sohoa.core.viewlog.Channel;
import vn.sohoa.core.viewlog.View;
import vn.sohoa.core.viewlog.ViewEntry;

/** What of a visit becomes rows of the log. */
class ViewingTest {

    private final SampleViews views = new SampleViews();
    private Instant now = SampleArchive.NOW;
    private final Viewing viewing =
            new Viewing(views, Gates.ORDINARY, new SampleArchive(), () -> Channel.WEB, () -> now);

    @Test
    void aLookIsOneRowAMinuteForEachPersonAndRecord() {
        viewing.viewed(PagesSlice.LAN, SampleArchive.PRESERVED, OptionalInt.of(1));
        viewing.viewed(PagesSlice.LAN, SampleArchive.PRESERVED, OptionalInt.of(2));
        viewing.viewed(PagesSlice.LAN, SampleArchive.DOSSIER);
        viewing.viewed(Actor.OPERATOR, SampleArchive.PRESERVED, OptionalInt.of(2));
        assertThat(views.entries).hasSize(3);

        now = now.plus(Duration.ofMinutes(1));
        viewing.viewed(PagesSlice.LAN, SampleArchive.PRESERVED, OptionalInt.of(2));

        assertThat(views.entries).hasSize(4);
        View first = views.entries.getFirst().view();
        assertThat(first.act()).isEqualTo(Act.VIEW);
        assertThat(first.seen().record()).contains(SampleArchive.PRESERVED);
        assertThat(first.seen().dossier()).contains(SampleArchive.DOSSIER);
        assertThat(first.seen().page()).hasValue(1);
    }

    @Test
    void everyDownloadIsARow() {
        viewing.downloaded(PagesSlice.LAN, SampleArchive.PRESERVED, OptionalInt.empty(), "original");
        viewing.downloaded(PagesSlice.LAN, SampleArchive.PRESERVED, OptionalInt.of(2), "alto");

        assertThat(views.entries)
                .extracting(ViewEntry::view)
                .extracting(View::act, view -> view.asked().orElseThrow())
                .containsExactly(tuple(Act.DOWNLOAD, Asked.form("original")), tuple(Act.DOWNLOAD, Asked.form("alto")));
    }

    @Test
    void papersAskedAboutAreARowEachAndTheirExcerptsArePartOfIt() {
        PaperId other = PaperId.random();
        List<PaperPlace> asked =
                List.of(place(SamplePapers.DECISION_PAPER, 1), place(SamplePapers.DECISION_PAPER, 2), place(other, 2));

        viewing.viewed(PagesSlice.LAN, asked);
        viewing.viewed(PagesSlice.LAN, asked);
        viewing.viewed(PagesSlice.LAN, SampleArchive.PRESERVED, OptionalInt.of(2));

        assertThat(views.entries)
                .extracting(entry -> entry.view().seen().paper().orElseThrow())
                .containsExactly(SamplePapers.DECISION_PAPER, other);
        View first = views.entries.getFirst().view();
        assertThat(first.act()).isEqualTo(Act.VIEW);
        assertThat(first.seen().dossier()).contains(SampleArchive.DOSSIER);
        assertThat(first.seen().page()).hasValue(1);

        now = now.plus(Duration.ofMinutes(1));
        viewing.viewed(PagesSlice.LAN, List.of(place(other, 2)));
        assertThat(views.entries).hasSize(3);
    }

    private static PaperPlace place(PaperId paper, int page) {
        return new PaperPlace(SampleArchive.DOSSIER, paper, new PageId(SampleArchive.PRESERVED, page));
    }

    @Test
    void aLookThatCouldNotBeLoggedIsTriedAgain() {
        views.away = true;
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> viewing.viewed(PagesSlice.LAN, SampleArchive.DOSSIER));
        views.away = false;

        viewing.viewed(PagesSlice.LAN, SampleArchive.DOSSIER);

        assertThat(views.entries).hasSize(1);
    }
}
