package vn.sohoa.testing.papers;

import java.util.List;

/** What administrative documents are about, as it goes on after "Về việc", "V/v" or the kind of the document. */
final class Topics {

    static final List<String> ALL = List.of(
            "tăng cường phòng, chống cháy rừng mùa khô",
            "tổ chức Tuần lễ hưởng ứng học tập suốt đời",
            "rà soát nhà tạm, nhà dột nát trên địa bàn",
            "phân công trực Tết Nguyên đán",
            "sắp xếp lại các điểm thu gom rác thải sinh hoạt",
            "kiểm tra an toàn hồ đập trước mùa mưa lũ",
            "mua sắm trang thiết bị cho trạm y tế",
            "vận động hiến máu tình nguyện đợt 2",
            "tiêm phòng vắc xin cho đàn gia súc, gia cầm",
            "chỉnh trang vỉa hè và cây xanh các tuyến đường trung tâm",
            "thống kê hộ nghèo, hộ cận nghèo theo chuẩn mới",
            "bồi dưỡng kỹ năng số cho cán bộ, công chức cơ sở",
            "quản lý hoạt động của chợ dân sinh",
            "hỗ trợ giống lúa cho vụ đông xuân");

    private Topics() {}
}
