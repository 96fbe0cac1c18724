package vn.sohoa.describe.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What a model was learned from.
 *
 * @param made when; empty of the one that the build makes: it is the same for the same sources
 * @param program version of the built-in model of the program that made it: features and phrases are that program's
 * @param generated papers made by the program to learn from
 * @param confirmed papers of the archive that people confirmed, to learn from and held back
 * @param dossiers that these are of
 * @param seed of the first generated paper of each type
 * @param digest SHA-256 of all that was learned from, in hexadecimal; empty where nothing of it is confirmed
 */
public record Origin(
        Optional<Instant> made, String program, int generated, int confirmed, int dossiers, long seed, String digest) {

    /** Of a model that knows nothing of an archive. */
    public static Origin build(String program, int generated, long seed) {
        return new Origin(Optional.empty(), program, generated, 0, 0, seed, "");
    }
}
