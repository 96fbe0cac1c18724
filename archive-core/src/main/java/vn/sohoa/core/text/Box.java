package vn.sohoa.core.text;

/**
 * A rectangle on a page image, in pixels, origin top left; left and top are inside, right and bottom are not.
 */
public record Box(int left, int top, int right, int bottom) {

    public Box {
        if (right < left || bottom < top) {
            throw new IllegalArgumentException(
                    "a box ends after it starts: " + left + "," + top + "–" + right + "," + bottom);
        }
    }

    public int width() {
        return right - left;
    }

    public int height() {
        return bottom - top;
    }
}
