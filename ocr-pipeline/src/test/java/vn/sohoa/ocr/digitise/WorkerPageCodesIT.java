package vn.sohoa.ocr.digitise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.core.describe.PageCode;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.ocr.DocumentWorkers;
import vn.sohoa.ocr.OcrSettings;
import vn.sohoa.ocr.Pages;
import vn.sohoa.ocr.codes.CodeScan;
import vn.sohoa.testing.memory.TempFolderStagingArea;
import vn.sohoa.testing.samples.QrCode;

class WorkerPageCodesIT {

    private static final DocumentWorkers WORKERS =
            new DocumentWorkers(OcrSettings.defaults().withWorkers(1));

    private static final PageId PAGE = new PageId(RecordId.random(), 1);

    @TempDir
    Path folder;

    private StagingArea staging;
    private WorkFiles workFiles;

    @BeforeEach
    void open() {
        staging = new TempFolderStagingArea(folder);
        workFiles = new WorkFiles(staging);
    }

    @AfterAll
    static void close() {
        WORKERS.close();
    }

    @Test
    void findsCodesOfPageThatWasRead() throws IOException {
        CodeScan scan = new CodeScan(150, 0).label(300, 300, 90, 0, QrCode.modules("Đơn 42", 0, 0, 90));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(scan.clean(), "png", png);
        workFiles.write(PAGE, Pages.line(0.1, 90, "Đơn"));

        assertThat(codes(png.toByteArray()).of(PAGE)).extracting(PageCode::text).isEqualTo(List.of("Đơn 42"));
    }

    @Test
    void pageThatCannotBeReadHasNone() throws IOException {
        workFiles.write(PAGE, Pages.line(0.1, 90, "Đơn"));

        assertThat(codes("no picture".getBytes(StandardCharsets.UTF_8)).of(PAGE))
                .isEmpty();
    }

    @Test
    void pageThatWasNeverReadHasNone() throws IOException {
        assertThat(codes(new byte[1]).of(PAGE)).isEmpty();
    }

    private PageCodes codes(byte[] original) throws IOException {
        Digest digest = staging.stage(new ByteArrayInputStream(original)).digest();
        return new WorkerPageCodes(record -> digest, staging, workFiles, WORKERS);
    }
}
