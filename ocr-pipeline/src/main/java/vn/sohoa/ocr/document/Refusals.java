package vn.sohoa.ocr.document;

import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.text.UnreadableException;

/** Short forms for refusing a file. */
final class Refusals {

    private Refusals() {}

    static UnreadableException refuse(LedgerCode code, String detail) {
        return new UnreadableException(new Quarantine(code, detail));
    }

    static UnreadableException corrupt(String detail) {
        return refuse(LedgerCode.CORRUPT, detail);
    }
}
