package vn.sohoa.core.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sohoa.core.code.ProcedureCode;
import vn.sohoa.core.record.DossierId;

/** The catalogue of procedures, all versions. */
public interface Procedures {

    /** What an import changed. */
    record Imported(int added, int changed, int unchanged) {}

    /** Of a dossier: what it was handed in for, by its manifest, and when. */
    record HandedIn(ProcedureCode procedure, LocalDate received) {}

    /**
     * Keeps versions of procedures, all or none. A version of the same code and first day is replaced; others stay, and end
     * where a later one begins.
     *
     * @param who asks for it
     */
    Imported put(String who, List<Procedure> procedures);

    /** Those in force on a day whose code, name or field has all the words, marks aside; by name. All for no words. */
    List<Procedure> find(String words, LocalDate day, int limit);

    /** The version in force on a day. */
    Optional<Procedure> on(ProcedureCode code, LocalDate day);

    boolean isEmpty();

    /**
     * What a dossier was handed in for; empty where nothing says so. The day is that of its code where its name is one, and
     * the day of its scans otherwise.
     */
    Optional<HandedIn> of(DossierId dossier);
}
