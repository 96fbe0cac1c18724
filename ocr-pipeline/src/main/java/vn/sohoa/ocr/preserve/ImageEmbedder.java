package vn.sohoa.ocr.preserve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.sohoa.ocr.document.JpegHeader;
import vn.sohoa.ocr.document.JpegPage;
import vn.sohoa.ocr.document.Layer;
import vn.sohoa.ocr.document.PngPage;
import vn.sohoa.ocr.document.RenderedPdfPage;
import vn.sohoa.ocr.document.ScannedPdfPage;
import vn.sohoa.ocr.document.SourcePage;
import vn.sohoa.ocr.document.TiffDirectory;
import vn.sohoa.ocr.document.TiffPage;
import vn.sohoa.ocr.image.NativeImage;

/** Brings a page's picture into the new document: its bytes as they are if possible, else encoded again. */
final class ImageEmbedder {

    /** For what was lossy already. */
    private static final int QUALITY_AGAIN = 92;

    /** For what is drawn. */
    private static final int QUALITY_DRAWN = 85;

    private final PDDocument document;

    /** An image that several pages of a PDF show is one image in the copy too. */
    private final IdentityHashMap<COSStream, PDImageXObject> copied = new IdentityHashMap<>();

    ImageEmbedder(PDDocument document) {
        this.document = document;
    }

    Facsimile embed(SourcePage page) throws IOException {
        if (page instanceof RenderedPdfPage rendered) {
            Optional<Facsimile> layered = layered(rendered);
            if (layered.isPresent()) {
                return layered.get();
            }
        }
        return new Facsimile.Single(single(page));
    }

    private PDImageXObject single(SourcePage page) throws IOException {
        return switch (page) {
            case JpegPage jpeg -> jpeg(jpeg);
            case PngPage png -> png(png);
            case TiffPage tiff -> tiff(tiff);
            case ScannedPdfPage scan -> scan(scan);
            case RenderedPdfPage rendered -> rendered(rendered);
        };
    }

    /** Empty unless PDF/A can have all of the page's layers as they are. */
    private Optional<Facsimile> layered(RenderedPdfPage page) throws IOException {
        List<Facsimile.Layered.Copied> copies = new ArrayList<>();
        for (Layer layer : page.layers()) {
            Optional<PDImageXObject> copy = copy(layer.image());
            if (copy.isEmpty()) {
                return Optional.empty();
            }
            copies.add(new Facsimile.Layered.Copied(copy.get(), layer.place(), layer.colour()));
        }
        return copies.isEmpty()
                ? Optional.empty()
                : Optional.of(new Facsimile.Layered(page.width(), page.height(), page.pageTurns(), copies));
    }

    private Optional<PDImageXObject> copy(PDImageXObject image) throws IOException {
        COSStream original = image.getCOSObject();
        PDImageXObject known = copied.get(original);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<PDImageXObject> copy = ImageCopy.of(image, document);
        copy.ifPresent(fresh -> copied.put(original, fresh));
        return copy;
    }

    private PDImageXObject jpeg(JpegPage page) throws IOException {
        JpegHeader header = page.header();
        if (header.bits() == 8 && (header.components() == 1 || header.components() == 3)) {
            return jpeg(Files.readAllBytes(page.file()), header);
        }
        return encodedAgain(page, true);
    }

    private PDImageXObject jpeg(byte[] bytes, JpegHeader header) throws IOException {
        PDColorSpace space = header.components() == 1 ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE;
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(bytes),
                COSName.DCT_DECODE,
                header.width(),
                header.height(),
                8,
                space);
    }

    private PDImageXObject png(PngPage page) throws IOException {
        if (page.transparent() || page.interlaced()) {
            return encodedAgain(page, false);
        }
        PDImageXObject image = png(Files.readAllBytes(page.file()));
        return PdfaColours.isAllowed(image) ? image : encodedAgain(page, false);
    }

    private PDImageXObject png(byte[] bytes) throws IOException {
        PDImageXObject image = PDImageXObject.createFromByteArray(document, bytes, "");
        image.getCOSObject().removeItem(COSName.INTERPOLATE);
        return image;
    }

    private PDImageXObject tiff(TiffPage page) throws IOException {
        TiffDirectory directory = page.directory();
        return directory.isPlainG4() ? g4(page.file(), directory) : encodedAgain(page, directory.isLossy());
    }

    private PDImageXObject g4(Path file, TiffDirectory directory) throws IOException {
        byte[] strip =
                bytes(file, directory.offsets()[0], Math.toIntExact(directory.lengths()[0]));
        int width = (int) directory.width();
        int height = (int) directory.height();
        PDImageXObject image = new PDImageXObject(
                document,
                new ByteArrayInputStream(strip),
                COSName.CCITTFAX_DECODE,
                width,
                height,
                1,
                PDDeviceGray.INSTANCE);
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.K, -1);
        parameters.setInt(COSName.COLUMNS, width);
        parameters.setInt(COSName.ROWS, height);
        if (directory.isBlackZero()) {
            parameters.setBoolean(COSName.BLACK_IS_1, true);
        }
        image.getCOSObject().setItem(COSName.DECODE_PARMS, parameters);
        return image;
    }

    private static byte[] bytes(Path file, long offset, int length) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = ByteBuffer.allocate(length);
            channel.position(offset);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // until full
            }
            return bytes.array();
        }
    }

    private PDImageXObject scan(ScannedPdfPage page) throws IOException {
        Optional<PDImageXObject> asItIs = copy(page.image());
        if (asItIs.isPresent()) {
            return asItIs.get();
        }
        PDImageXObject again = encodedAgain(page, ImageCopy.isLossy(page.image()));
        copied.put(page.image().getCOSObject(), again);
        return again;
    }

    private PDImageXObject rendered(RenderedPdfPage page) throws IOException {
        try (NativeImage image = page.load()) {
            boolean writingOnly = page.facts().largestImageShare() == 0 && image.isNearlyBilevel();
            if (writingOnly) {
                try (NativeImage bilevel = image.bilevel()) {
                    return CCITTFactory.createFromByteArray(document, bilevel.toG4());
                }
            }
            try (NativeImage plain = image.hasColour() ? image.turned(0) : image.grey()) {
                return lossy(plain, QUALITY_DRAWN);
            }
        }
    }

    private PDImageXObject encodedAgain(SourcePage page, boolean lossy) throws IOException {
        try (NativeImage image = page.load()) {
            if (image.depth() == 1) {
                return CCITTFactory.createFromByteArray(document, image.toG4());
            }
            return lossy ? lossy(image, QUALITY_AGAIN) : png(image.toPng());
        }
    }

    private PDImageXObject lossy(NativeImage image, int quality) throws IOException {
        byte[] bytes = image.toJpeg(quality);
        return jpeg(bytes, JpegHeader.read(new ByteArrayInputStream(bytes)));
    }
}
