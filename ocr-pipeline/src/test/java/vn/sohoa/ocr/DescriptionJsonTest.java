package vn.sohoa.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldState;
import vn.sohoa.core.catalogue.PaperEntry.State;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.describe.Description.Owner;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.digitise.PreservationQueue.DescribedDossier;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.text.Box;

class DescriptionJsonTest {

    private static final Path DOCUMENTATION = Path.of("../docs/description-json.md");

    @Test
    void writesWhatItsDocumentationShows() throws IOException {
        assertThat(write(dossier(Optional.of(new Owner("001168000123", "Trần Thị Bích", true)))))
                .isEqualTo(documented());
    }

    @Test
    void leavesOutAnOwnerThatNobodyKnows() throws IOException {
        assertThat(write(dossier(Optional.empty()))).doesNotContain("owner");
    }

    private static DescribedDossier dossier(Optional<Owner> owner) {
        PageId page = new PageId(new RecordId(new UUID(3, 1)), 1);
        FieldValue name = new FieldValue(
                "ho-ten",
                "Trần Thị Bich",
                "Trần Thị Bich",
                page,
                new Box(374, 195, 788, 233),
                FieldValue.Method.LABEL,
                0.71,
                false,
                List.of("Trần Thị Bích"),
                3);
        PaperTypeId type = new PaperTypeId("giay-khai-sinh");
        PaperEntry paper = new PaperEntry(
                new PaperId(new UUID(2, 1)),
                State.ACCEPTED,
                type,
                type,
                "GIẤY KHAI SINH",
                0.98,
                List.of(new PaperTypeId("trich-luc-khai-sinh")),
                List.of(page),
                List.of(new FieldEntry(FieldState.CORRECTED, "Trần Thị Bích", name, "rules 1")),
                List.of("HAND_FILLED"),
                "rules 1");
        return new DescribedDossier(
                new DossierId(new UUID(1, 1)),
                BatchId.random(),
                "Hồ sơ 1",
                Instant.EPOCH,
                List.of(),
                List.of(paper),
                owner,
                List.of("Giấy chứng sinh"),
                Optional.of(new AgencyId("H01.151")),
                Sensitivity.ORDINARY,
                1,
                List.of(),
                List.of());
    }

    private static String write(DescribedDossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DescriptionJson.write(dossier, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String documented() throws IOException {
        String text = Files.readString(DOCUMENTATION);
        int start = text.indexOf("```json\n") + "```json\n".length();
        return text.substring(start, text.indexOf("\n```", start));
    }
}
