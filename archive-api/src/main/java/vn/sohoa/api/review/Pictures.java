package vn.sohoa.api.review;

import java.util.Optional;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.RecordEntry.PageEntry;
import vn.sohoa.core.digitise.PageFacts;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.text.Box;

/** Pictures of what the catalogue knows the size of. */
final class Pictures {

    private final Catalogue catalogue;

    Pictures(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Empty while nothing is known of the page's size; the whole page where the box is not on it. */
    Optional<Picture> of(PageId page, Optional<Box> box) {
        return Picture.of(page, facts(page), box);
    }

    private Optional<PageFacts> facts(PageId page) {
        return catalogue.record(page.record()).stream()
                .flatMap(record -> record.pages().stream())
                .filter(entry -> entry.number() == page.number())
                .findFirst()
                .flatMap(PageEntry::facts);
    }
}
