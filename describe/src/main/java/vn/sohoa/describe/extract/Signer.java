package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.describe.catalogue.PaperCatalogue;

/** Who signed: the name that closes the block under the signing post, at the bottom right (Decree 30/2020/NĐ-CP, 7a to 7c). */
final class Signer {

    /** Posts and authorities, folded, that lines above a signature start with. */
    private static final List<String> POSTS = List.of(
            "tm",
            "kt",
            "tl",
            "tuq",
            "q",
            "chutich",
            "phochutich",
            "giamdoc",
            "phogiamdoc",
            "truongphong",
            "photruongphong",
            "chanhvanphong",
            "phochanhvanphong",
            "botruong",
            "thutruong",
            "cuctruong",
            "phocuctruong",
            "chicuctruong",
            "tongcuctruong",
            "vutruong",
            "vientruong",
            "phovientruong",
            "chanhan",
            "phochanhan",
            "hieutruong",
            "phohieutruong",
            "truongban",
            "photruongban",
            "tonggiamdoc",
            "nguoiky",
            "bithu",
            "phobithu",
            "chanhthanhtra",
            "truongcongan",
            "photruongcongan",
            "doitruong",
            "tramtruong",
            "truongtram",
            "thutuong",
            "phothutuong",
            "phothutruong",
            "truongdon",
            "congchuctuphap",
            "thamphan",
            "chutoa",
            "totruong",
            "thukychutoa",
            "cuctruongcuccanhsat",
            "chihuytruong",
            "chunhiem",
            "phochunhiem",
            "truongdoan",
            "thutruongdonvi");

    /** Of the page's height: how far below the post a name may be. */
    private static final double REACH = 0.22;

    private static final Set<String> TITLES = PaperCatalogue.load().types().stream()
            .flatMap(type -> type.titles().stream())
            .map(Token::fold)
            .collect(Collectors.toUnmodifiableSet());

    private final NameReader names = new NameReader();

    Optional<ExtractedField> read(List<PageRows> pages) {
        for (PageRows page : pages.reversed()) {
            Optional<ExtractedField> signer = read(page);
            if (signer.isPresent()) {
                return signer;
            }
        }
        return Optional.empty();
    }

    /** Below the lowest post of a page that has a name below it. */
    private Optional<ExtractedField> read(PageRows page) {
        List<Row> segments = new ArrayList<>();
        double stamp = Stamp.level(page);
        page.rows().stream()
                .filter(row -> row.level() < stamp)
                .forEach(row -> segments.addAll(Letterhead.segments(row)));
        for (int i = segments.size() - 1; i >= 0; i--) {
            Row post = segments.get(i);
            if (post.center() > 0.42 * page.width() && isPost(post)) {
                Optional<ExtractedField> name = below(page, segments.subList(i + 1, segments.size()), post);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /** The agency that signs, where the paper has none in its head: capitals at the right with a name of its own. */
    Optional<Reading> agency(List<PageRows> pages) {
        return pages.reversed().stream()
                .flatMap(page -> page.rows().reversed().stream()
                        .flatMap(row -> Letterhead.segments(row).stream())
                        .filter(row -> row.center() > 0.42 * page.width()))
                .flatMap(row -> Agency.named(row).stream())
                .findFirst();
    }

    private Optional<ExtractedField> below(PageRows page, List<Row> segments, Row post) {
        ExtractedField best = null;
        for (Row segment : segments) {
            boolean near = segment.level() - post.level() < REACH * page.height() && segment.level() > post.level();
            boolean under = Math.abs(segment.center() - post.center()) < 0.16 * page.width();
            if (near && under && !isPost(segment)) {
                ExtractedField found = name(segment, post, page);
                boolean better = best == null || (found != null && found.score() >= best.score() * 0.9);
                best = better ? found : best;
            }
        }
        return Optional.ofNullable(best);
    }

    private @Nullable ExtractedField name(Row segment, Row post, PageRows page) {
        int start = 0;
        while (start < segment.size() - 2 && segment.get(start).folded().length() < 2) {
            start++;
        }
        Optional<Reading> reading = names.read(segment.tokens().subList(start, segment.size()))
                .filter(name -> name.tokens().size()
                        >= segment.tokens().stream()
                                        .filter(token -> token.folded().length() > 1)
                                        .count()
                                - 3);
        if (reading.isEmpty() || isTitle(reading.get())) {
            return null;
        }
        Reading name = reading.get();
        double centered =
                Math.abs(Row.box(name.tokens()).left() + Row.box(name.tokens()).right() - 2 * post.center())
                                < 0.12 * page.width()
                        ? 1
                        : 0.8;
        return new ExtractedField(
                "nguoi-ky",
                name.value(),
                Row.text(name.tokens()),
                segment.page(),
                Row.box(name.tokens()),
                FieldValue.Method.LAYOUT,
                name.certainty() * name.legibility() * centered,
                name.alternatives());
    }

    /** A kind of document in capitals has the shape of a name. */
    private static boolean isTitle(Reading name) {
        return TITLES.contains(Token.fold(name.value()));
    }

    /** Capitals that start with a post or an authority. */
    private static boolean isPost(Row row) {
        String text = row.text();
        long letters = text.chars().filter(Character::isLetter).count();
        long small = text.chars().filter(Character::isLowerCase).count();
        if (letters < 1 || small > letters * 0.25 || row.size() > 12) {
            return false;
        }
        StringBuilder start = new StringBuilder();
        for (Token token : row.tokens()) {
            start.append(token.folded());
            String key = start.toString();
            if (isLike(key)) {
                return true;
            }
            if (key.length() > 24) {
                return false;
            }
        }
        return false;
    }

    private static boolean isLike(String key) {
        boolean misread = key.length() > 6 && POSTS.stream().anyMatch(post -> Likeness.areAlike(key, post));
        return misread || POSTS.contains(key);
    }
}
