package vn.sohoa.api.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sohoa.api.records.RecordContent;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.text.OcrPage;

/** The words as the archive holds them. */
@Component
final class ArchivedWords implements PageWords {

    private final RecordContent content;

    ArchivedWords(RecordContent content) {
        this.content = content;
    }

    @Override
    public Optional<OcrPage> words(RecordId record, int page) {
        return content.words(record, page);
    }
}
