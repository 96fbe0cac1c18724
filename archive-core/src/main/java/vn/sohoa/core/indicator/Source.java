package vn.sohoa.core.indicator;

/** Where the digital form of a component of a dossier comes from. */
public enum Source {
    /** Số hóa từ giấy: a scan. */
    PAPER,
    /** Nộp điện tử: a file that a program wrote. */
    E_FILED,
    /** In the archive, and whether it was scanned is not known. */
    UNKNOWN,
    /** Dùng lại thành phần of another dossier (state 2 of the H56 system). */
    REUSED_COMPONENT,
    /** Dùng lại kết quả of another dossier (state 3 of the H56 system). */
    REUSED_RESULT,
    /** Used again; what it was in its own dossier is not known, for want of its procedure. */
    REUSED,
    /** From the store of the National Public Service Portal. This program is not connected to it and never says so. */
    NATIONAL_STORE,
    /** From a citizen's own store. This program is not connected to any and never says so. */
    CITIZEN_STORE;

    /** Whether the archive holds it because it was handed in for this dossier. */
    public boolean isHandedIn() {
        return this == PAPER || this == E_FILED || this == UNKNOWN;
    }

    /** Whether it was there before the dossier, and nobody had to hand it in. */
    public boolean isReused() {
        return !isHandedIn();
    }
}
