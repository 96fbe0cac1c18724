package vn.sohoa.storage.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sohoa.core.viewlog.Anchors;
import vn.sohoa.core.viewlog.Head;

/** Beside the database, in memory. */
final class MemoryAnchors implements Anchors {

    private final List<Head> kept = new ArrayList<>();

    @Override
    public void keep(Head head) {
        kept.add(head);
    }

    @Override
    public Optional<Head> last() {
        return kept.isEmpty() ? Optional.empty() : Optional.of(kept.getLast());
    }

    @Override
    public List<Head> all() {
        return List.copyOf(kept);
    }
}
