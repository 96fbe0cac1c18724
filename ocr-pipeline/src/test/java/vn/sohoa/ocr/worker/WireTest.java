package vn.sohoa.ocr.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.core.digitise.Inspected;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.record.OriginalForm;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.ocr.Pages;
import vn.sohoa.ocr.preserve.PreservationMetadata;

class WireTest {

    @Test
    void carriesEveryRequest() throws IOException {
        List<Request> requests = List.of(
                new Request.Inspect("/hồ sơ/a.pdf"),
                new Request.ReadPage("/a.pdf", 3, "/usr/share/tessdata"),
                new Request.RenderPage("/a.pdf", 3, 1, 1200),
                new Request.WriteCopy(
                        "/a.pdf", "/w", Set.of(2, 5), dated(Optional.of(Instant.parse("2026-11-21T08:00:00Z"))), "/t"),
                new Request.WriteCopy("/a.pdf", "/w", Set.of(), dated(Optional.empty()), "/t"),
                new Request.Misbehave("", 7, Request.Misbehave.How.SPIN));

        for (Request request : requests) {
            assertThat(carried(Request.class, request)).isEqualTo(request);
        }
    }

    private static PreservationMetadata dated(Optional<Instant> created) {
        return new PreservationMetadata("Quyết định", new Digest("0".repeat(64)), created);
    }

    @Test
    void carriesAnnouncementOfPage() throws IOException {
        assertThat(carried(Message.class, new Begun(3, 8_699_840))).isEqualTo(new Begun(3, 8_699_840));
    }

    @Test
    void carriesEveryAnswer() throws IOException {
        List<Answer> answers = List.of(
                new Answer.Opened(new Inspected(7, OriginalForm.SCAN, 0)),
                new Answer.Words(Pages.line(0.01, 88, "Quyết", "định")),
                new Answer.Done(),
                new Answer.Refused(LedgerCode.CORRUPT, "cut off"),
                new Answer.Unavailable("install something"));

        for (Answer answer : answers) {
            assertThat(carried(Answer.class, answer)).isEqualTo(answer);
        }
        Answer.Picture picture =
                (Answer.Picture) carried(Answer.class, new Answer.Picture("image/png", new byte[] {1, -2, 3}));
        assertThat(picture.bytes()).containsExactly(1, -2, 3);
    }

    @Test
    void endOfPipeIsNoMessage() throws IOException {
        assertThat(Wire.receive(new DataInputStream(new ByteArrayInputStream(new byte[0])), Answer.class))
                .isEmpty();
    }

    @Test
    void wordsOfPagesComeBackOneByOne(@TempDir Path folder) throws IOException {
        Optional<OcrPage> first = Optional.of(Pages.line(0.01, 88, "một"));
        Path file = folder.resolve("words");
        PageWords.write(List.of(first, Optional.empty(), first), file);

        try (PageWords.Reader words = PageWords.open(file)) {
            assertThat(words.next()).isEqualTo(first);
            assertThat(words.next()).isEmpty();
            assertThat(words.next()).isEqualTo(first);
            assertThat(words.next()).isEmpty();
        }
    }

    private static <T> T carried(Class<T> type, T message) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Wire.send(new DataOutputStream(bytes), type, message);
        return Wire.receive(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), type)
                .orElseThrow();
    }
}
