package vn.sohoa.api.web;

import java.util.ArrayList;
import java.util.List;
import vn.sohoa.core.search.SearchPage;

/**
 * A hit, its snippet cut into pieces that are marked or not.
 *
 * @param dossier its name
 * @param link to the page, with the search
 */
record HitView(SearchPage.Hit hit, String dossier, String link, List<Piece> pieces) {

    /** Some text of a snippet. */
    record Piece(String text, boolean marked) {}

    HitView {
        pieces = List.copyOf(pieces);
    }

    static HitView of(SearchPage.Hit hit, String dossier, String query) {
        return new HitView(
                hit, dossier, Links.record(hit.record(), hit.page(), query, Zoom.FIT), pieces(hit.snippet()));
    }

    private static List<Piece> pieces(SearchPage.Snippet snippet) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (SearchPage.Range range : snippet.highlights()) {
            pieces.add(new Piece(snippet.text().substring(at, range.start()), false));
            pieces.add(new Piece(snippet.text().substring(range.start(), range.end()), true));
            at = range.end();
        }
        pieces.add(new Piece(snippet.text().substring(at), false));
        pieces.removeIf(piece -> piece.text().isEmpty());
        return pieces;
    }
}
