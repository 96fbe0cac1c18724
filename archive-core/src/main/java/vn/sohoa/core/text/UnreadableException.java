package vn.sohoa.core.text;

import vn.sohoa.core.ArchiveException;
import vn.sohoa.core.ledger.Quarantine;

/** A file or page cannot be read; it goes to quarantine and the rest goes on. */
public final class UnreadableException extends ArchiveException {

    private final transient Quarantine quarantine;

    public UnreadableException(Quarantine quarantine) {
        super(quarantine.code() + (quarantine.detail().isEmpty() ? "" : ": " + quarantine.detail()), null);
        this.quarantine = quarantine;
    }

    public Quarantine quarantine() {
        return quarantine;
    }
}
