package vn.sohoa.api.web;

import java.util.Arrays;

/** How large a page image is shown. */
enum Zoom {
    /** As wide as there is room. */
    FIT(0),
    HALF(50),
    WHOLE(100),
    LARGE(150);

    private static final int FIT_WIDTH = 1200;
    private static final int LARGEST_WIDTH = 3000;
    private static final int HUNDRED = 100;

    private final int percent;

    Zoom(int percent) {
        this.percent = percent;
    }

    static Zoom of(int percent) {
        return Arrays.stream(values())
                .filter(zoom -> zoom.percent == percent)
                .findFirst()
                .orElse(FIT);
    }

    public int percent() {
        return percent;
    }

    /** Of the image as shown, in pixels of the screen. */
    public int shown(int pixels) {
        return this == FIT ? pixels : pixels * percent / HUNDRED;
    }

    /** Of the image to ask for; 1200 serves a normal screen and stays in the browser's cache. */
    int imageWidth(int pageWidth) {
        return this == FIT || pageWidth <= 0 ? FIT_WIDTH : Math.clamp(shown(pageWidth), FIT_WIDTH, LARGEST_WIDTH);
    }
}
