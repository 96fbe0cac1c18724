package vn.sohoa.api.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sohoa.core.viewlog.Anchors;
import vn.sohoa.core.viewlog.ChainLink;
import vn.sohoa.core.viewlog.Head;
import vn.sohoa.core.viewlog.View;
import vn.sohoa.core.viewlog.ViewEntry;
import vn.sohoa.core.viewlog.ViewFilter;
import vn.sohoa.core.viewlog.ViewLog;
import vn.sohoa.core.viewlog.ViewPage;

/** A view log in memory; one may take a row out, or the whole away. */
final class SampleViews implements ViewLog {

    final List<ViewEntry> entries = new ArrayList<>();
    final List<ChainLink> links = new ArrayList<>();
    boolean away;

    void clear() {
        entries.clear();
        links.clear();
    }

    @Override
    public void append(List<View> views) {
        if (away) {
            throw new IllegalStateException("away");
        }
        views.forEach(this::add);
    }

    private void add(View view) {
        ChainLink link = ChainLink.after(head(), SampleArchive.NOW, view);
        links.add(link);
        entries.add(new ViewEntry(link.number(), SampleArchive.NOW, view));
    }

    @Override
    public ViewPage find(ViewFilter filter, long before, int size) {
        List<ViewEntry> found = new ArrayList<>(entries.stream()
                .filter(fits(filter))
                .filter(entry -> entry.number() < before)
                .toList());
        Collections.reverse(found);
        return new ViewPage(found.subList(0, Math.min(size, found.size())), found.size() > size);
    }

    private static Predicate<ViewEntry> fits(ViewFilter filter) {
        return entry -> {
            View view = entry.view();
            return same(filter.actor(), Optional.of(view.viewer().id()))
                    && same(filter.owner(), view.seen().owner())
                    && same(filter.dossier(), view.seen().dossier())
                    && same(filter.act(), Optional.of(view.act()))
                    && filter.from().stream().noneMatch(entry.at()::isBefore)
                    && filter.to().stream().allMatch(entry.at()::isBefore)
                    && filter.within().stream()
                            .allMatch(agency -> view.viewer().agency().stream().anyMatch(a -> a.isWithin(agency)));
        };
    }

    private static <T> boolean same(Optional<T> wanted, Optional<T> is) {
        return wanted.isEmpty() || wanted.equals(is);
    }

    @Override
    public Optional<ViewEntry> entry(long number) {
        return entries.stream().filter(entry -> entry.number() == number).findFirst();
    }

    @Override
    public Head head() {
        return links.isEmpty()
                ? Head.START
                : new Head(links.getLast().number(), links.getLast().hash(), Instant.EPOCH);
    }

    @Override
    public List<ChainLink> links(long after, int size) {
        return links.stream().filter(link -> link.number() > after).limit(size).toList();
    }

    /** None. */
    Anchors anchors() {
        return new Anchors() {
            @Override
            public void keep(Head head) {
                throw new UnsupportedOperationException("pages keep no anchors");
            }

            @Override
            public Optional<Head> last() {
                return Optional.empty();
            }

            @Override
            public List<Head> all() {
                return List.of();
            }
        };
    }
}
