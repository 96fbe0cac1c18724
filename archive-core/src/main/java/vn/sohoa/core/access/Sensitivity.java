package vn.sohoa.core.access;

/** How closely a dossier is kept. */
public enum Sensitivity {
    /** Personal data, as in nearly every dossier; scans of identity cards too, which law calls sensitive. */
    ORDINARY,
    /**
     * Health, criminal records, adoption: for records managers and the owner alone (Decree 356/2025, article 4). What that
     * means for each thing that people do is {@link Policy}'s. A description raises a dossier to it; only a person lowers it.
     */
    RESTRICTED
}
