package vn.sohoa.api.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.catalogue.RecordEntry;
import vn.sohoa.core.catalogue.RecordEntry.PageEntry;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;

/**
 * A page of a record: picture, words and ways on.
 *
 * @param size of the upright page in its own pixels; null until known
 * @param read null until there are words to show
 * @param hits the number of marked words
 */
record PageView(
        PageEntry entry,
        int count,
        String image,
        Zoom zoom,
        @Nullable Size size,
        @Nullable OcrPage read,
        List<List<Line>> blocks,
        int hits,
        List<Step> pages,
        List<Step> zooms) {

    private static final int UNSURE_BELOW = 70;

    /** Width and height in pixels. */
    record Size(int width, int height) {}

    /** A place to go to; number 0 is a gap. */
    record Step(
            int number,
            String link,
            boolean current,
            @Nullable PageEntry page) {}

    /** A line of words; number counts from 1 down the page. */
    record Line(int number, Box box, List<Word> words) {}

    /** A word and what is special about it. */
    record Word(String text, Box box, int confidence, boolean hit, boolean unsure) {}

    PageView {
        blocks = List.copyOf(blocks);
        pages = List.copyOf(pages);
        zooms = List.copyOf(zooms);
    }

    static PageView of(RecordEntry record, PageEntry page, Optional<OcrPage> read, String query, Zoom zoom) {
        Size size = read.map(words -> new Size(words.width(), words.height()))
                .or(() -> page.facts().map(facts -> new Size(facts.width(), facts.height())))
                .filter(known -> known.width() > 0 && known.height() > 0)
                .orElse(null);
        BitSet hits = Highlights.find(
                query,
                read.map(words -> words.words().map(OcrWord::text).toList()).orElse(List.of()));
        int count = record.pages().size();
        return new PageView(
                page,
                count,
                image(record, page.number(), zoom.imageWidth(size == null ? 0 : size.width())),
                zoom,
                size,
                read.orElse(null),
                read.map(words -> blocks(words, hits)).orElse(List.of()),
                hits.cardinality(),
                PageNumbers.around(page.number(), count).stream()
                        .map(n -> new Step(
                                n,
                                Links.record(record.id(), n, query, zoom),
                                n == page.number(),
                                n == PageNumbers.GAP ? null : record.pages().get(n - 1)))
                        .toList(),
                Arrays.stream(Zoom.values())
                        .map(z -> new Step(
                                z.percent(), Links.record(record.id(), page.number(), query, z), z == zoom, null))
                        .toList());
    }

    public @Nullable Step previous() {
        return neighbour(-1);
    }

    public @Nullable Step next() {
        return neighbour(1);
    }

    /** All lines, without their blocks. */
    public List<Line> lines() {
        return blocks.stream().flatMap(List::stream).toList();
    }

    private @Nullable Step neighbour(int step) {
        return pages.stream()
                .filter(page -> page.number() == entry.number() + step && page.number() != PageNumbers.GAP)
                .findFirst()
                .orElse(null);
    }

    private static String image(RecordEntry record, int page, int width) {
        return "/api/v1/records/" + record.id() + "/pages/" + page + "/image?width=" + width;
    }

    private static List<List<Line>> blocks(OcrPage page, BitSet hits) {
        List<List<Line>> blocks = new ArrayList<>();
        int line = 0;
        int word = 0;
        for (OcrBlock block : page.blocks()) {
            List<Line> lines = new ArrayList<>();
            for (OcrLine read : block.lines()) {
                lines.add(new Line(++line, read.box(), words(read, hits, word)));
                word += read.words().size();
            }
            blocks.add(lines);
        }
        return blocks;
    }

    private static List<Word> words(OcrLine line, BitSet hits, int first) {
        List<Word> words = new ArrayList<>();
        for (OcrWord word : line.words()) {
            boolean hit = hits.get(first + words.size());
            words.add(new Word(word.text(), word.box(), word.confidence(), hit, word.confidence() < UNSURE_BELOW));
        }
        return words;
    }
}
