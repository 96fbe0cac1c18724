package vn.sohoa.core.viewlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.access.Role;

class ChainLinkTest {

    private static final Instant AT = Instant.parse("2026-11-25T08:00:00.123456Z");

    @Test
    void hashIsWhatTheDocumentSays() {
        ChainLink link = ChainLink.after(
                Head.START,
                AT,
                View.of(
                        new Viewer("an", "Trần An", Set.of(Role.OFFICER, Role.ARCHIVIST), Optional.empty()),
                        Act.UNMASK,
                        Seen.ofOwner("001168000123"),
                        Reason.of("đối chiếu"),
                        Channel.WEB));

        assertThat(link.fields())
                .containsExactly(
                        "1",
                        "1795593600123456",
                        "an",
                        "Trần An",
                        "ARCHIVIST,OFFICER",
                        "",
                        "UNMASK",
                        "001168000123",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "đối chiếu",
                        "",
                        "WEB");
        assertThat(link.hash()).isEqualTo("17410e333e77cb5eebde541eda3afa1eeca9053e9f068e8d2e868b9abe027215");
    }

    @Test
    void fieldsCannotFlowIntoEachOther() {
        assertThat(hash("Đối", "chiếu")).isNotEqualTo(hash("Đốichiếu", "")).isNotEqualTo(hash("Đối,5:chi", "ếu"));
    }

    @Test
    void everyFieldAndTheRowBeforeCount() {
        ChainLink link = ChainLink.after(Head.START, AT, view("Đối", "chiếu"));

        assertThat(link.follows(Head.START.hash())).isTrue();
        assertThat(link.follows("1" + Head.START.hash().substring(1))).isFalse();
        for (int field = 0; field < link.fields().size(); field++) {
            List<String> others = new ArrayList<>(link.fields());
            others.set(field, others.get(field) + "x");
            assertThat(new ChainLink(link.number(), others, link.hash()).follows(Head.START.hash()))
                    .as("field " + field)
                    .isFalse();
        }
    }

    private static String hash(String purpose, String basis) {
        return ChainLink.after(Head.START, AT, view(purpose, basis)).hash();
    }

    private static View view(String purpose, String basis) {
        return View.of(
                new Viewer("an", "An", Set.of(), Optional.empty()),
                Act.VIEW,
                Seen.NOTHING,
                new Reason(purpose, basis),
                Channel.API);
    }
}
