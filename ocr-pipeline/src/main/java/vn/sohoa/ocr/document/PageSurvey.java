package vn.sohoa.ocr.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.record.OriginalForm;
import vn.sohoa.core.text.UnreadableException;

/**
 * Looks through what a page draws without drawing it: is it one image and nothing else, or several and nothing else?
 * Annotations do not count; stamps of electronic signatures are annotations.
 */
final class PageSurvey extends PDFGraphicsStreamEngine {

    private static final double WHOLE_PAGE = 0.9;
    private static final double LARGE = 0.1;
    private static final double STRAIGHT = 0.01;
    private static final int BLACK = 0;
    private static final int WHITE = 0xFFFFFF;

    /** A form may draw itself twice at each depth; nobody needs this many. */
    private static final int MOST_FORMS = 20_000;

    private static final int MOST_LAYERS = 500;

    /** By so many points a clip may cut off what it should not. */
    private static final double CLIP_TOLERANCE = 1;

    private final PDRectangle pageBox;
    private final int pageTurns;
    private final float userUnit;
    private final Limits limits;

    private @Nullable PlacedImage candidate;
    private boolean somethingElse;
    private final List<Layer> layers = new ArrayList<>();
    private boolean moreThanLayers;
    private final Clips clips = new Clips();
    private int forms;
    private double largestShare;
    private double finestDpi;
    private int characters;

    private PageSurvey(PDPage page, Limits limits) {
        super(page);
        this.limits = limits;
        pageBox = page.getCropBox();
        pageTurns = Math.floorMod(page.getRotation() / 90, 4);
        userUnit = page.getUserUnit();
    }

    /** A page whose content cannot be followed counts as more than one image. */
    static PageSurvey of(PDPage page, Limits limits) {
        PageSurvey survey = new PageSurvey(page, limits);
        try {
            survey.processPage(page);
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            survey.findSomethingElse();
        }
        return survey;
    }

    Optional<PlacedImage> onlyImage() {
        return somethingElse ? Optional.empty() : Optional.ofNullable(candidate);
    }

    /** The images that make up the page, the lowest first; empty where more is to be seen. */
    List<Layer> layers() {
        return moreThanLayers ? List.of() : List.copyOf(layers);
    }

    PageFacts facts() {
        return new PageFacts(largestShare, finestDpi);
    }

    /** Written by a program where enough words are drawn to be read, over a picture of the whole page even more. */
    OriginalForm form() {
        return TextTrust.isEnough(characters, largestShare >= WHOLE_PAGE) ? OriginalForm.ELECTRONIC : OriginalForm.SCAN;
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        if (image.getWidth() <= 0 || image.getHeight() <= 0) {
            return;
        }
        limits.checkPixels(image.getWidth(), image.getHeight());
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        double share = share(matrix);
        largestShare = Math.max(largestShare, share);
        Optional<Integer> turns = turns(matrix);
        double dpi = dpi(image, matrix);
        if (share >= LARGE) {
            finestDpi = Math.max(finestDpi, dpi);
        }
        if (share > 0) {
            addLayer(image, matrix);
        }
        boolean isWhole = candidate == null && share >= WHOLE_PAGE && turns.isPresent();
        if (isWhole && image instanceof PDImageXObject whole && isPlain(whole)) {
            candidate = new PlacedImage(whole, (turns.get() + pageTurns) % 4, dpi, drawnAt(matrix));
        } else if (share > 0) {
            somethingElse = true;
        }
    }

    private void addLayer(PDImage image, Matrix matrix) {
        boolean isLayer = image instanceof PDImageXObject
                && layers.size() < MOST_LAYERS
                && !isSeeThrough()
                && clips.leaveWhole(visible(matrix), CLIP_TOLERANCE);
        int colour = image.isStencil() ? fillColour() : 0;
        if (isLayer && colour >= 0) {
            layers.add(new Layer((PDImageXObject) image, placeOnPage(matrix), colour));
        } else {
            moreThanLayers = true;
        }
    }

    private AffineTransform placeOnPage(Matrix matrix) {
        AffineTransform place = AffineTransform.getScaleInstance(1.0 / pageBox.getWidth(), 1.0 / pageBox.getHeight());
        place.translate(-pageBox.getLowerLeftX(), -pageBox.getLowerLeftY());
        place.concatenate(matrix.createAffineTransform());
        return place;
    }

    private boolean isPlain(PDImageXObject image) {
        boolean masked = image.getCOSObject().containsKey(COSName.SMASK)
                || image.getCOSObject().containsKey(COSName.MASK)
                || image.getCOSObject().containsKey(COSName.SMASK_IN_DATA);
        return !masked && !isSeeThrough() && !(image.isStencil() && fillColour() != BLACK);
    }

    private boolean isSeeThrough() {
        return getGraphicsState().getNonStrokeAlphaConstant() < 1
                || getGraphicsState().getSoftMask() != null
                || !getGraphicsState().getBlendMode().equals(BlendMode.NORMAL);
    }

    /** Red, green and blue; negative when it is no colour, such as a pattern. */
    private int fillColour() {
        try {
            PDColor colour = getGraphicsState().getNonStrokingColor();
            return colour.isPattern() ? -1 : colour.toRGB();
        } catch (IOException e) {
            return -1;
        }
    }

    private Rectangle2D visible(Matrix matrix) {
        return drawnAt(matrix)
                .createIntersection(new Rectangle2D.Double(
                        pageBox.getLowerLeftX(), pageBox.getLowerLeftY(), pageBox.getWidth(), pageBox.getHeight()));
    }

    private double share(Matrix matrix) {
        Rectangle2D visible = visible(matrix);
        if (visible.getWidth() <= 0 || visible.getHeight() <= 0) {
            return 0;
        }
        double page = (double) pageBox.getWidth() * pageBox.getHeight();
        return page <= 0 ? 0 : visible.getWidth() * visible.getHeight() / page;
    }

    private static Rectangle2D drawnAt(Matrix matrix) {
        return matrix.createAffineTransform()
                .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D();
    }

    /** Clockwise quarter turns of an image that is neither mirrored nor slanted. */
    private static Optional<Integer> turns(Matrix m) {
        double a = m.getScaleX();
        double b = m.getShearY();
        double c = m.getShearX();
        double d = m.getScaleY();
        double tolerance = STRAIGHT * Math.max(Math.abs(a) + Math.abs(b), Math.abs(c) + Math.abs(d));
        if (Math.abs(b) < tolerance && Math.abs(c) < tolerance && a * d > 0) {
            return Optional.of(a > 0 ? 0 : 2);
        }
        if (Math.abs(a) < tolerance && Math.abs(d) < tolerance && b * c < 0) {
            return Optional.of(b < 0 ? 1 : 3);
        }
        return Optional.empty();
    }

    private double dpi(PDImage image, Matrix matrix) {
        double points = Math.hypot(matrix.getScaleX(), matrix.getShearY()) * userUnit;
        return points <= 0 ? 0 : image.getWidth() * 72 / points;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        boolean visible = mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP;
        String character = font.toUnicode(code);
        // a glyph that nobody can name is seen all the same
        if (visible && (character == null || !character.isBlank())) {
            characters++;
            findSomethingElse();
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (++forms > MOST_FORMS) {
            throw Refusals.corrupt("the page's forms repeat without end");
        }
        super.showForm(form);
    }

    private void findSomethingElse() {
        somethingElse = true;
        moreThanLayers = true;
    }

    /** Content that can be switched off; whether it is, is not looked at. */
    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        moreThanLayers |= tag.equals(COSName.OC);
    }

    @Override
    public void strokePath() {
        findSomethingElse();
    }

    @Override
    public void fillPath(int windingRule) {
        // under an opaque image a background is not seen, above it nothing is drawn in white
        boolean isPaper = fillColour() == WHITE;
        somethingElse |= candidate != null || !isPaper;
        moreThanLayers |= !layers.isEmpty() || !isPaper;
        clips.endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        findSomethingElse();
    }

    @Override
    public void shadingFill(COSName shading) {
        findSomethingElse();
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        clips.save();
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        clips.restore();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        clips.rectangle(p0, p2);
    }

    @Override
    public void clip(int windingRule) {
        clips.clip();
    }

    @Override
    public void moveTo(float x, float y) {
        clips.otherPath();
    }

    @Override
    public void lineTo(float x, float y) {
        clips.otherPath();
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        clips.otherPath();
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {}

    @Override
    public void endPath() {
        clips.endPath();
    }
}
