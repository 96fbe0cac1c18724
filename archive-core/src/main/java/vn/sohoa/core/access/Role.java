package vn.sohoa.core.access;

/** What somebody is to the archive. One person may be several. */
public enum Role {
    /** Lưu trữ viên: takes in what is scanned and answers what the machine asks. */
    ARCHIVIST,
    /** Cán bộ một cửa: handles dossiers and uses earlier papers again. */
    OFFICER,
    /** Người dân: retrieves own results. */
    CITIZEN,
    /** Quản lý hồ sơ: answers for the holdings and the catalogues of an agency. */
    RECORDS_MANAGER,
    /** Kiểm tra: reads the log of views, never a paper. */
    AUDITOR,
    /** Quản trị: keeps accounts and watches the service, never reads a paper. */
    ADMINISTRATOR
}
