package vn.sohoa.testing.papers;

import vn.sohoa.testing.samples.Fonts;

/**
 * How a paper is printed and filled in.
 *
 * @param size of letters, in points
 * @param leading from line to line, in sizes
 * @param byHand whether what stands on dotted lines was written by hand
 * @param stamped whether a seal lies over the number
 * @param certified whether it is a copy with the stamp of certification
 */
record Style(Fonts.Face face, double size, double leading, boolean byHand, boolean stamped, boolean certified) {

    Style(Fonts.Face face, double size, double leading) {
        this(face, size, leading, false, false, false);
    }

    Style filledByHand() {
        return new Style(face, size, leading, true, stamped, certified);
    }

    Style stampedOverNumber() {
        return new Style(face, size, leading, byHand, true, certified);
    }

    Style certifiedCopy() {
        return new Style(face, size, leading, byHand, stamped, true);
    }
}
