package vn.sohoa.core.digitise;

/**
 * What the catalogue keeps of a page that was read; the words themselves are in the archive.
 *
 * @param width in pixels
 * @param height in pixels
 * @param confidence mean of the words, 0 to 100
 */
public record PageFacts(int width, int height, int dpi, int words, int confidence) {}
