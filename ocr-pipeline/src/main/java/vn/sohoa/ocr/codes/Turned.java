package vn.sohoa.ocr.codes;

import vn.sohoa.core.text.Box;

/** The way back from a picture that was turned by quarters. */
final class Turned {

    private Turned() {}

    /**
     * @param box in the turned picture
     * @param quarters clockwise, that it was turned by
     * @param width of the picture before, in pixels
     */
    static Box back(Box box, int quarters, int width, int height) {
        return switch (Math.floorMod(quarters, 4)) {
            case 1 -> new Box(box.top(), height - box.right(), box.bottom(), height - box.left());
            case 2 -> new Box(width - box.right(), height - box.bottom(), width - box.left(), height - box.top());
            case 3 -> new Box(width - box.bottom(), box.left(), width - box.top(), box.right());
            default -> box;
        };
    }
}
