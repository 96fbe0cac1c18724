package vn.sohoa.core.indicator;

/** The ratios of digitising and reuse; how each is computed say the {@link Formulas}. */
public enum Indicator {
    /** Hồ sơ có thành phần đã số hóa. */
    DIGITISED(1.0),
    /** Hồ sơ dùng lại giấy tờ đã số hóa. */
    REUSED(0.8),
    /** Hồ sơ có kết quả đã số hóa. */
    RESULTS_DIGITISED(1.0),
    /** Hồ sơ có kết quả điện tử. */
    RESULTS_ELECTRONIC(1.0);

    private final double target;

    Indicator(double target) {
        this.target = target;
    }

    /** What the whole country is to reach, 0 to 1 (Resolution 71/NQ-CP, rows 11.3 to 11.6). */
    public double target() {
        return target;
    }
}
