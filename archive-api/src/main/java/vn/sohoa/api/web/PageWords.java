package vn.sohoa.api.web;

import java.util.Optional;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.text.OcrPage;

/** All that these pages need of a record's content. */
@FunctionalInterface
interface PageWords {

    /** The words of a page, from 1; empty until it is recognised. */
    Optional<OcrPage> words(RecordId record, int page);
}
