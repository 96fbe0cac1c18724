package vn.sohoa.ocr.preserve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import vn.sohoa.ocr.document.JpegHeader;

/** Copies an image from one PDF into another without decoding it, leaving behind what PDF/A forbids. */
final class ImageCopy {

    private static final List<COSName> KEPT = List.of(
            COSName.WIDTH,
            COSName.HEIGHT,
            COSName.BITS_PER_COMPONENT,
            COSName.COLORSPACE,
            COSName.DECODE,
            COSName.IMAGE_MASK,
            COSName.getPDFName("Matte"));

    private static final Set<String> LOSSY = Set.of("DCTDecode", "JPXDecode");
    private static final Set<String> BILEVEL = Set.of("CCITTFaxDecode", "JBIG2Decode");
    private static final Set<String> PLAIN =
            Set.of("FlateDecode", "ASCII85Decode", "ASCIIHexDecode", "RunLengthDecode", "LZWDecode");
    private static final int DEEPEST = 20;

    private final PDDocument target;

    private ImageCopy(PDDocument target) {
        this.target = target;
    }

    static boolean isLossy(PDImageXObject image) {
        return filters(image).stream().anyMatch(LOSSY::contains);
    }

    /** Empty when PDF/A cannot have the image as it is. */
    static Optional<PDImageXObject> of(PDImageXObject source, PDDocument target) throws IOException {
        List<String> filters = filters(source);
        boolean known = filters.stream().allMatch(f -> PLAIN.contains(f) || BILEVEL.contains(f) || LOSSY.contains(f));
        if (!known || !hasAllowedColours(source, filters)) {
            return Optional.empty();
        }
        if (filters.contains("DCTDecode") && !isOrdinaryJpeg(source, filters)) {
            return Optional.empty();
        }
        boolean recompress = filters.contains("LZWDecode");
        if (recompress && !PLAIN.containsAll(filters)) {
            return Optional.empty();
        }
        COSStream copy = new ImageCopy(target).copy(source, recompress);
        if (filters.stream().anyMatch(BILEVEL::contains)) {
            copy.setInt(COSName.BITS_PER_COMPONENT, 1);
        }
        boolean masked = addMask(COSName.SMASK, source.getSoftMask(), copy, target)
                && addMask(COSName.MASK, source.getMask(), copy, target);
        return masked ? Optional.of(new PDImageXObject(new PDStream(copy), null)) : Optional.empty();
    }

    /** False when PDF/A cannot have the mask as it is. */
    private static boolean addMask(COSName key, @Nullable PDImageXObject mask, COSStream copy, PDDocument target)
            throws IOException {
        if (mask == null) {
            return true;
        }
        Optional<PDImageXObject> copied = of(mask, target);
        copied.ifPresent(image -> copy.setItem(key, image));
        return copied.isPresent();
    }

    /** A JPEG 2000 picture may bring its colours in itself. */
    private static boolean hasAllowedColours(PDImageXObject image, List<String> filters) throws IOException {
        COSStream dictionary = image.getCOSObject();
        if (!filters.contains("JPXDecode")) {
            return PdfaColours.isAllowed(image);
        }
        if (filters.size() > 1 || image.isStencil() || dictionary.containsKey(COSName.SMASK_IN_DATA)) {
            return false;
        }
        try (InputStream in = dictionary.createRawInputStream()) {
            return Jpeg2000Colours.areAllowed(in.readAllBytes())
                    && (!dictionary.containsKey(COSName.COLORSPACE) || PdfaColours.isAllowed(image));
        }
    }

    private static boolean isOrdinaryJpeg(PDImageXObject image, List<String> filters) throws IOException {
        if (!filters.getLast().equals("DCTDecode") || image.isStencil()) {
            return false;
        }
        try (InputStream in = image.createInputStream(List.of("DCTDecode"))) {
            JpegHeader header = JpegHeader.read(new ByteArrayInputStream(in.readAllBytes()));
            return header.bits() == 8
                    && header.components() == image.getColorSpace().getNumberOfComponents()
                    && header.width() == image.getWidth()
                    && header.height() == image.getHeight();
        }
    }

    private COSStream copy(PDImageXObject source, boolean recompress) throws IOException {
        COSStream from = source.getCOSObject();
        COSStream copy = target.getDocument().createCOSStream();
        if (recompress) {
            try (InputStream in = source.createInputStream();
                    OutputStream out = copy.createOutputStream(COSName.FLATE_DECODE)) {
                in.transferTo(out);
            }
        } else {
            try (InputStream in = from.createRawInputStream();
                    OutputStream out = copy.createRawOutputStream()) {
                in.transferTo(out);
            }
            keep(from, copy, COSName.FILTER);
            keep(from, copy, COSName.DECODE_PARMS);
        }
        copy.setItem(COSName.TYPE, COSName.XOBJECT);
        copy.setItem(COSName.SUBTYPE, COSName.IMAGE);
        for (COSName key : KEPT) {
            keep(from, copy, key);
        }
        if (from.getDictionaryObject(COSName.MASK) instanceof COSArray) {
            keep(from, copy, COSName.MASK); // colours that are left out
        }
        return copy;
    }

    private void keep(COSDictionary from, COSDictionary to, COSName key) throws IOException {
        COSBase value = from.getDictionaryObject(key);
        if (value != null) {
            to.setItem(key, deepCopy(value, 0));
        }
    }

    /** Indirect objects become direct ones, except streams, which are copied with their data as it is. */
    private COSBase deepCopy(COSBase value, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("an image's dictionary is nested without end");
        }
        return switch (value) {
            case COSObject reference -> deepCopy(reference.getObject(), depth + 1);
            case COSStream stream -> copy(stream, depth);
            case COSDictionary dictionary -> {
                COSDictionary copy = new COSDictionary();
                copyEntries(dictionary, copy, depth);
                yield copy;
            }
            case COSArray array -> {
                COSArray copy = new COSArray();
                for (COSBase item : array) {
                    copy.add(deepCopy(item, depth + 1));
                }
                yield copy;
            }
            default -> value;
        };
    }

    private COSStream copy(COSStream stream, int depth) throws IOException {
        COSStream copy = target.getDocument().createCOSStream();
        try (InputStream in = stream.createRawInputStream();
                OutputStream out = copy.createRawOutputStream()) {
            in.transferTo(out);
        }
        copyEntries(stream, copy, depth);
        return copy;
    }

    private void copyEntries(COSDictionary from, COSDictionary to, int depth) throws IOException {
        for (var entry : from.entrySet()) {
            boolean foreign =
                    entry.getKey().equals(COSName.LENGTH) || entry.getKey().equals(COSName.METADATA);
            if (!foreign && entry.getValue() != null) {
                to.setItem(entry.getKey(), deepCopy(entry.getValue(), depth + 1));
            }
        }
    }

    private static List<String> filters(PDImageXObject image) {
        return switch (image.getCOSObject().getDictionaryObject(COSName.FILTER)) {
            case COSName only -> List.of(only.getName());
            case COSArray several -> several.toCOSNameStringList();
            case null, default -> List.of();
        };
    }
}
