package vn.sohoa.testing.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.sohoa.core.text.VietnameseText;

/** The text of a page as it is being printed; told in raster order, top to bottom and left to right. */
final class TruthText {

    /** Baselines closer than this many points are one line. */
    private static final double SAME_LINE = 3.2;

    private record Piece(double x, double y, String text) {}

    private final List<Piece> pieces = new ArrayList<>();

    void add(double x, double y, String text) {
        if (!text.isBlank()) {
            pieces.add(new Piece(x, y, text.strip()));
        }
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** One line of text a line of print, NFC, with a line feed at each end. */
    String text() {
        List<List<Piece>> lines = new ArrayList<>();
        double baseline = Double.NEGATIVE_INFINITY;
        List<Piece> byHeight =
                pieces.stream().sorted(Comparator.comparingDouble(Piece::y)).toList();
        for (Piece piece : byHeight) {
            if (lines.isEmpty() || piece.y() - baseline > SAME_LINE) {
                lines.add(new ArrayList<>());
                baseline = piece.y();
            }
            lines.getLast().add(piece);
        }
        return VietnameseText.nfc(lines.stream().map(TruthText::line).collect(Collectors.joining()));
    }

    private static String line(List<Piece> pieces) {
        return pieces.stream()
                .sorted(Comparator.comparingDouble(Piece::x))
                .map(Piece::text)
                .collect(Collectors.joining(" ", "", "\n"));
    }
}
