package vn.sohoa.ocr.worker;

import java.util.List;
import vn.sohoa.core.describe.PageCode;
import vn.sohoa.core.digitise.Inspected;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.text.OcrPage;

/** What a worker answers. */
public sealed interface Answer extends Message {

    record Opened(Inspected found) implements Answer {}

    record Words(OcrPage page) implements Answer {}

    @SuppressWarnings("ArrayRecordComponent")
    record Picture(String mediaType, byte[] bytes) implements Answer {}

    record Codes(List<PageCode> codes) implements Answer {

        public Codes {
            codes = List.copyOf(codes);
        }
    }

    record Done() implements Answer {}

    /** The file is to blame. */
    record Refused(LedgerCode code, String detail) implements Answer {}

    /** The machine is to blame: something is not installed. */
    record Unavailable(String message) implements Answer {}
}
