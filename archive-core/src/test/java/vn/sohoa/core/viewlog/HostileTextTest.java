package vn.sohoa.core.viewlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What somebody may try to write into the log. */
class HostileTextTest {

    @Test
    void newlinesMakeNoSecondRow() {
        assertThat(Reason.of("đối chiếu\r\n2026-11-25 an VIEW\u2028x\u2029y\u0085z\u000b.")
                        .purpose())
                .isEqualTo("đối chiếu 2026-11-25 an VIEW x y z .");
    }

    @Test
    void terminalSequencesLoseTheirEscape() {
        assertThat(Reason.of("\u001b[2J\u001b[31mđỏ\u009b1m\u0007\0").purpose()).isEqualTo("[2J [31mđỏ 1m");
    }

    @Test
    void marksOfDirectionAndUnseenCharactersAreTakenOut() {
        assertThat(Reason.of("hồ sơ \u202egnp.exe\u2066\u200f\u200b\ufeff\u00ad")
                        .purpose())
                .isEqualTo("hồ sơ gnp.exe");
    }

    @Test
    void aMegabyteIsCutShort() {
        long begun = System.nanoTime();

        String purpose = Reason.of("ệ".repeat(1_000_000)).purpose();

        assertThat(purpose).hasSize(Reason.LONGEST).startsWith("ệệệ").endsWith("ệ…");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void isCutBetweenCharactersAndHoldsNoHalves() {
        assertThat(Reason.of("a" + "😀".repeat(400)).purpose())
                .hasSizeLessThanOrEqualTo(Reason.LONGEST)
                .endsWith("😀…");
        assertThat(Reason.of("a\ud83d b\ude00 c").purpose()).isEqualTo("a b c");
    }

    @Test
    void textIsComposed() {
        String purpose = "Đối chiếu giấy khai sinh";

        assertThat(Reason.of(Normalizer.normalize(purpose, Normalizer.Form.NFD)).purpose())
                .isEqualTo(purpose);
    }

    @Test
    void whatTheIdentityProviderSaysIsCleanedToo() {
        Viewer viewer = new Viewer("an\n1", "An\u202e\tTrần", Set.of(), Optional.empty());

        assertThat(viewer.id()).isEqualTo("an 1");
        assertThat(viewer.name()).isEqualTo("An Trần");
        assertThat(new Asked("khai\nsinh", 3).words()).isEqualTo("khai sinh");
        assertThat(Seen.ofOwner("001168000123\n\0").owner()).contains("001168000123");
        assertThatIllegalArgumentException().isThrownBy(() -> new Viewer("\n", "An", Set.of(), Optional.empty()));
    }

    @Test
    void whatIsCleanStaysAsItIs() {
        String clean = Reason.of("x".repeat(2_000)).purpose();

        assertThat(Reason.of(clean).purpose()).isEqualTo(clean);
    }
}
