package vn.sohoa.core.procedure;

/** Which agencies handle a procedure; districts were abolished on 1 July 2025. */
public enum AgencyLevel {
    /** Trung ương: ministries. */
    CENTRAL,
    /** Tỉnh, thành phố. */
    PROVINCE,
    /** Xã, phường, đặc khu. */
    COMMUNE
}
