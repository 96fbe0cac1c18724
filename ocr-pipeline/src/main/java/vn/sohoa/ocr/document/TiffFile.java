package vn.sohoa.ocr.document;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.sohoa.core.ledger.LedgerCode;

/** A TIFF; each full-size picture in it is a page. */
record TiffFile(Path file, long length, List<TiffDirectory> pictures, Limits limits) implements SourceFile {

    static TiffFile open(Path file, Limits limits) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            List<TiffDirectory> pictures = TiffDirectories.read(channel, limits.maxPages()).stream()
                    .filter(directory -> !directory.reduced())
                    .toList();
            if (pictures.isEmpty()) {
                throw Refusals.refuse(LedgerCode.NO_PAGES, "");
            }
            if (pictures.size() > limits.maxPages()) {
                throw Refusals.refuse(LedgerCode.TOO_MANY_PAGES, "more than " + limits.maxPages());
            }
            TiffFile opened = new TiffFile(file, channel.size(), pictures, limits);
            if (pictures.size() == 1) {
                opened.page(1);
            }
            return opened;
        }
    }

    @Override
    public int pages() {
        return pictures.size();
    }

    @Override
    public SourcePage page(int number) {
        TiffDirectory picture = pictures.get(number - 1);
        limits.checkPixels(picture.width(), picture.height());
        if (!picture.isWithin(length)) {
            throw Refusals.corrupt("the picture's data lies outside the file");
        }
        return new TiffPage(file, picture);
    }
}
