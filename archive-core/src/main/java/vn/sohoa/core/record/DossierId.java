package vn.sohoa.core.record;

import java.util.UUID;

/** Identifies an aggregation of records on one matter; one OCFL object. */
public record DossierId(UUID value) {

    public static DossierId random() {
        return new DossierId(UUID.randomUUID());
    }

    /**
     * Reads the canonical text form.
     *
     * @throws IllegalArgumentException when the text is not a UUID
     */
    public static DossierId parse(String text) {
        return new DossierId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
