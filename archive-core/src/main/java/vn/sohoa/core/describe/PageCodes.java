package vn.sohoa.core.describe;

import java.util.List;
import vn.sohoa.core.record.PageId;

/** Looks for QR codes on the image of a page. Takes a tenth of what reading the page takes: ask only where there may be one. */
@FunctionalInterface
public interface PageCodes {

    /** For pages without an image at hand. */
    PageCodes NONE = page -> List.of();

    /** The codes of a page; none where it has none or its image cannot be read. */
    List<PageCode> of(PageId page);
}
