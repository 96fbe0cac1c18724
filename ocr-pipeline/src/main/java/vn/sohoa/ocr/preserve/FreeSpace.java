package vn.sohoa.ocr.preserve;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Where on a page something can be put without covering what is on it: at the top right, which is the place of copies' marks
 * (cell 14 of Decree 30/2020, appendix I), else in the margin below.
 */
final class FreeSpace {

    /** Dots per inch that are looked at. */
    private static final int DPI = 150;

    private static final double POINTS = 72;
    private static final double MILLIMETRE = POINTS / 25.4;
    /** From the edge of the sheet, where scanners leave shadows and printers nothing. */
    private static final double EDGE = 5 * MILLIMETRE;
    /** Of the step from place to place. */
    private static final double STEP = 2 * MILLIMETRE;
    /** How far down the top right reaches. */
    private static final double TOP = 14 * MILLIMETRE;
    /** How far up the margin below reaches. */
    private static final double BOTTOM = 10 * MILLIMETRE;
    /** So much darker than the paper is ink. */
    private static final int DARKER = 40;
    /** So few dots are dust. */
    private static final int DUST = 6;

    private final Raster picture;
    private final Rectangle2D sheet;
    private final int paper;

    private FreeSpace(BufferedImage picture, Rectangle2D sheet) {
        this.picture = picture.getRaster();
        this.sheet = sheet;
        this.paper = paper(this.picture);
    }

    /** @param page from 0 */
    static FreeSpace on(PDDocument document, int page) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        PDPage shown = document.getPage(page);
        return new FreeSpace(
                renderer.renderImageWithDPI(page, DPI, ImageType.GRAY),
                new Rectangle2D.Double(
                        0, 0, shown.getCropBox().getWidth(), shown.getCropBox().getHeight()));
    }

    /**
     * A place of this size, in points from the lower left corner of the page.
     *
     * @return empty where everything is written on
     */
    Optional<Rectangle2D> find(double width, double height) {
        return Stream.concat(atTheTop(width, height), below(width, height))
                .filter(place -> place.getMinX() >= EDGE && isFree(place))
                .findFirst();
    }

    private Stream<Rectangle2D> atTheTop(double width, double height) {
        double left = sheet.getWidth() - EDGE - width;
        return steps(TOP)
                .mapToObj(
                        down -> new Rectangle2D.Double(left, sheet.getHeight() - EDGE - height - down, width, height));
    }

    private Stream<Rectangle2D> below(double width, double height) {
        double room = sheet.getWidth() - 2 * EDGE - width;
        return steps(room)
                .boxed()
                .flatMap(left -> steps(BOTTOM)
                        .mapToObj(up -> new Rectangle2D.Double(
                                sheet.getWidth() - EDGE - width - left, EDGE + up, width, height)));
    }

    private static DoubleStream steps(double room) {
        return DoubleStream.iterate(0, way -> way <= Math.max(0, room), way -> way + STEP);
    }

    private boolean isFree(Rectangle2D place) {
        double scale = DPI / POINTS;
        int left = (int) Math.floor(place.getMinX() * scale);
        int right = (int) Math.ceil(place.getMaxX() * scale);
        int top = (int) Math.floor((sheet.getHeight() - place.getMaxY()) * scale);
        int bottom = (int) Math.ceil((sheet.getHeight() - place.getMinY()) * scale);
        if (left < 0 || top < 0 || right >= picture.getWidth() || bottom >= picture.getHeight()) {
            return false;
        }
        int[] dots = picture.getSamples(left, top, right - left, bottom - top, 0, (int[]) null);
        int ink = 0;
        for (int dot : dots) {
            ink += dot < paper - DARKER ? 1 : 0;
        }
        return ink <= DUST;
    }

    /** The shade that most of the sheet has. */
    private static int paper(Raster picture) {
        int[] shades = new int[256];
        for (int dot : picture.getSamples(0, 0, picture.getWidth(), picture.getHeight(), 0, (int[]) null)) {
            shades[dot]++;
        }
        int most = 255;
        for (int shade = 0; shade < shades.length; shade++) {
            most = shades[shade] > shades[most] ? shade : most;
        }
        return most;
    }
}
