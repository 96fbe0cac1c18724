package vn.sohoa.ocr.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TiffFileTest {

    private static final Limits LIMITS = new Limits(200_000_000, 50);
    private static final int DIRECTORY = 2 + 8 * 12 + 4;

    @TempDir
    Path folder;

    @Test
    void countsPagesInBothByteOrders() throws IOException {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            assertThat(TiffFile.open(tiff(order, 3, 100, 50, 0), LIMITS).pages())
                    .isEqualTo(3);
        }
    }

    @Test
    void readsResolution() throws IOException {
        SourcePage page = TiffFile.open(tiff(ByteOrder.LITTLE_ENDIAN, 1, 1654, 2339, 0), LIMITS)
                .page(1);

        assertThat(page.dpi()).isEqualTo(204);
        assertThat(((TiffPage) page).directory().isPlainG4()).isTrue();
    }

    @Test
    void refusesChainThatRunsInCircle() throws IOException {
        Path endless = tiff(ByteOrder.LITTLE_ENDIAN, 3, 100, 50, 8);

        assertThatThrownBy(() -> TiffFile.open(endless, LIMITS)).hasMessageContaining("CORRUPT");
    }

    @Test
    void refusesChainThatLeadsOutside() throws IOException {
        Path cut = tiff(ByteOrder.LITTLE_ENDIAN, 3, 100, 50, 1_000_000);

        assertThatThrownBy(() -> TiffFile.open(cut, LIMITS)).hasMessageContaining("CORRUPT");
    }

    @Test
    void refusesTooManyPages() throws IOException {
        Path long51 = tiff(ByteOrder.LITTLE_ENDIAN, 51, 100, 50, 0);

        assertThatThrownBy(() -> TiffFile.open(long51, LIMITS)).hasMessageContaining("TOO_MANY_PAGES");
    }

    @Test
    void refusesBySizeInHeader() throws IOException {
        Path huge = tiff(ByteOrder.LITTLE_ENDIAN, 1, 60_000, 60_000, 0);
        Path empty = tiff(ByteOrder.LITTLE_ENDIAN, 1, 100, 0, 0);

        assertThatThrownBy(() -> TiffFile.open(huge, LIMITS)).hasMessageContaining("TOO_MANY_PIXELS");
        assertThatThrownBy(() -> TiffFile.open(empty, LIMITS)).hasMessageContaining("NO_PIXELS");
    }

    /** Directories one after the other, each pointing to the next; the last one to where it is told. */
    private Path tiff(ByteOrder order, int pages, int width, int height, int after) throws IOException {
        int data = 8 + pages * DIRECTORY;
        ByteBuffer tiff = ByteBuffer.allocate(data + 16).order(order);
        tiff.put((byte) (order == ByteOrder.LITTLE_ENDIAN ? 'I' : 'M'));
        tiff.put((byte) (order == ByteOrder.LITTLE_ENDIAN ? 'I' : 'M'));
        tiff.putShort((short) 42).putInt(8);
        for (int page = 0; page < pages; page++) {
            tiff.putShort((short) 8);
            entry(tiff, 256, 4, width);
            entry(tiff, 257, 4, height);
            entry(tiff, 259, 4, 4);
            entry(tiff, 262, 4, 0);
            entry(tiff, 273, 4, data + 8);
            entry(tiff, 279, 4, 8);
            entry(tiff, 282, 5, data);
            entry(tiff, 296, 4, 2);
            tiff.putInt(page == pages - 1 ? after : tiff.position() + 4);
        }
        tiff.putInt(204).putInt(1);
        return Files.write(Files.createTempFile(folder, "scan", ".tif"), tiff.array());
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(1).putInt(value);
    }
}
