package vn.sohoa.core.describe;

import java.util.UUID;

/** Identifies a paper of a dossier. */
public record PaperId(UUID value) {

    public static PaperId random() {
        return new PaperId(UUID.randomUUID());
    }

    /**
     * Reads the canonical text form.
     *
     * @throws IllegalArgumentException when the text is not a UUID
     */
    public static PaperId parse(String text) {
        return new PaperId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
