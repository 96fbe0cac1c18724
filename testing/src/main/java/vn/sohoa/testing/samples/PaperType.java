package vn.sohoa.testing.samples;

/** The kinds of paper in the samples. */
public enum PaperType {
    BIRTH_CERTIFICATE("giay-khai-sinh", "Giấy khai sinh"),
    BIRTH_EXTRACT("trich-luc-khai-sinh", "Trích lục khai sinh (bản sao)"),
    BIRTH_APPLICATION("to-khai-dang-ky-khai-sinh", "Tờ khai đăng ký khai sinh"),
    BIRTH_NOTICE("giay-chung-sinh", "Giấy chứng sinh"),
    MARRIAGE_EXTRACT("trich-luc-ket-hon", "Trích lục kết hôn (bản sao)"),
    EXTRACT_APPLICATION("to-khai-cap-ban-sao-trich-luc", "Tờ khai cấp bản sao trích lục hộ tịch"),
    MARITAL_STATUS("giay-xac-nhan-tinh-trang-hon-nhan", "Giấy xác nhận tình trạng hôn nhân"),
    MARITAL_STATUS_APPLICATION("to-khai-xac-nhan-tinh-trang-hon-nhan", "Tờ khai cấp giấy xác nhận tình trạng hôn nhân"),
    IDENTITY_CARD("can-cuoc", "Căn cước"),
    RECEIPT("giay-tiep-nhan-ho-so", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
    SUPPLEMENT_REQUEST("phieu-yeu-cau-bo-sung", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"),
    BUILDING_APPLICATION("don-de-nghi-cap-giay-phep-xay-dung", "Đơn đề nghị cấp giấy phép xây dựng"),
    BUILDING_PERMIT("giay-phep-xay-dung", "Giấy phép xây dựng"),
    BUSINESS_APPLICATION("giay-de-nghi-dang-ky-ho-kinh-doanh", "Giấy đề nghị đăng ký thành lập hộ kinh doanh"),
    BUSINESS_CERTIFICATE("giay-chung-nhan-dang-ky-ho-kinh-doanh", "Giấy chứng nhận đăng ký hộ kinh doanh"),
    DECISION("quyet-dinh", "Quyết định"),
    OFFICIAL_LETTER("cong-van", "Công văn"),
    PLAN("ke-hoach", "Kế hoạch");

    private final String key;
    private final String title;

    PaperType(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** The name in the truth files. */
    public String key() {
        return key;
    }

    /** In Vietnamese, as people call it. */
    public String title() {
        return title;
    }
}
