package vn.sohoa.core.record;

import java.util.UUID;

/** Identifies a delivery of scans taken in together. */
public record BatchId(UUID value) {

    public static BatchId random() {
        return new BatchId(UUID.randomUUID());
    }

    /**
     * Reads the canonical text form.
     *
     * @throws IllegalArgumentException when the text is not a UUID
     */
    public static BatchId parse(String text) {
        return new BatchId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
