package vn.sohoa.ocr.document;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.text.UnreadableException;

/**
 * Looks through what a page draws without drawing it: is it one image and nothing else? Annotations do not count;
 * stamps of electronic signatures are annotations.
 */
final class PageSurvey extends PDFGraphicsStreamEngine {

    private static final double WHOLE_PAGE = 0.9;
    private static final double LARGE = 0.1;
    private static final double STRAIGHT = 0.01;

    /** A form may draw itself twice at each depth; nobody needs this many. */
    private static final int MOST_FORMS = 20_000;

    private final PDRectangle pageBox;
    private final int pageTurns;
    private final float userUnit;
    private final Limits limits;

    private @Nullable PlacedImage candidate;
    private boolean somethingElse;
    private int forms;
    private double largestShare;
    private double finestDpi;

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
            survey.somethingElse = true;
        }
        return survey;
    }

    Optional<PlacedImage> onlyImage() {
        return somethingElse ? Optional.empty() : Optional.ofNullable(candidate);
    }

    PageFacts facts() {
        return new PageFacts(largestShare, finestDpi);
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
        boolean isWhole = candidate == null && share >= WHOLE_PAGE && turns.isPresent();
        if (isWhole && image instanceof PDImageXObject whole && isPlain(whole)) {
            candidate = new PlacedImage(whole, (turns.get() + pageTurns) % 4, dpi, drawnAt(matrix));
        } else if (share > 0) {
            somethingElse = true;
        }
    }

    private boolean isPlain(PDImageXObject image) {
        boolean masked = image.getCOSObject().containsKey(COSName.SMASK)
                || image.getCOSObject().containsKey(COSName.MASK)
                || image.getCOSObject().containsKey(COSName.SMASK_IN_DATA);
        boolean seeThrough = getGraphicsState().getNonStrokeAlphaConstant() < 1
                || getGraphicsState().getSoftMask() != null;
        return !masked && !seeThrough && !(image.isStencil() && !paintsBlack());
    }

    private boolean paintsBlack() {
        try {
            return getGraphicsState().getNonStrokingColor().toRGB() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private double share(Matrix matrix) {
        Rectangle2D visible = drawnAt(matrix)
                .createIntersection(new Rectangle2D.Double(
                        pageBox.getLowerLeftX(), pageBox.getLowerLeftY(), pageBox.getWidth(), pageBox.getHeight()));
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
        if (visible && !font.toUnicode(code, null).isBlank()) {
            somethingElse = true;
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (++forms > MOST_FORMS) {
            throw Refusals.corrupt("the page's forms repeat without end");
        }
        super.showForm(form);
    }

    @Override
    public void strokePath() {
        somethingElse = true;
    }

    @Override
    public void fillPath(int windingRule) {
        // under an opaque image a background is not seen, above it nothing is drawn in white
        somethingElse |= candidate != null || !paintsWhite();
    }

    private boolean paintsWhite() {
        try {
            return getGraphicsState().getNonStrokingColor().toRGB() == 0xFFFFFF;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        somethingElse = true;
    }

    @Override
    public void shadingFill(COSName shading) {
        somethingElse = true;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void moveTo(float x, float y) {}

    @Override
    public void lineTo(float x, float y) {}

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {}

    @Override
    public void endPath() {}
}
