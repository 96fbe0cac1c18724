package vn.sohoa.ocr.preserve;

import java.awt.geom.AffineTransform;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** What a page of the copy shows, in images of the new document. */
sealed interface Facsimile {

    /** Of its picture in pixels, before it is turned. */
    int width();

    int height();

    /** @param turns clockwise quarter turns that make the picture upright */
    void paint(PageContent content, PDResources resources, int turns);

    /** A single image. */
    record Single(PDImageXObject image) implements Facsimile {

        @Override
        public int width() {
            return image.getWidth();
        }

        @Override
        public int height() {
            return image.getHeight();
        }

        @Override
        public void paint(PageContent content, PDResources resources, int turns) {
            content.image(resources.add(image, "Im"), turns);
        }
    }

    /**
     * Several images above each other or side by side, as the original lays them.
     *
     * @param pageTurns clockwise quarter turns with which the original shows its page
     */
    record Layered(int width, int height, int pageTurns, List<Copied> layers) implements Facsimile {

        /** @param place from the unit square to that of the page before it is turned */
        record Copied(PDImageXObject image, AffineTransform place, int colour) {}

        public Layered {
            layers = List.copyOf(layers);
        }

        @Override
        public void paint(PageContent content, PDResources resources, int turns) {
            for (Copied layer : layers) {
                content.layer(
                        resources.add(layer.image(), "Im"), layer.place(), layer.colour(), (pageTurns + turns) % 4);
            }
        }
    }
}
