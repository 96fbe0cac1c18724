package vn.sohoa.core.procedure;

/** How a paper is on file on a day; the better ones first. */
public enum OnFile {
    /** Còn giá trị: may be used again. */
    VALID,
    /** Không rõ ngày: it counts for a time only, and when it was issued is not known. */
    UNDATED,
    /** Hết hạn. */
    EXPIRED,
    /** Đã có bản mới: the owner has a newer one of the same number, or a newer card. */
    SUPERSEDED,
    /** Đã thu hồi: a person said so. */
    REVOKED,
    /** Chưa số hóa: there is none. */
    NOT_DIGITISED,
    /** Lập mới: not looked for, since it is written for each dossier anew, or of no known type. */
    HANDED_IN
}
