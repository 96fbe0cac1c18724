package vn.sohoa.core.access;

/** How closely a dossier is kept. */
public enum Sensitivity {
    /** Personal data, as in nearly every dossier. */
    ORDINARY,
    /** Health, criminal records, adoption: for records managers and the owner alone (Decree 356/2025, article 4). */
    RESTRICTED
}
