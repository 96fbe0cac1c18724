package vn.sohoa.describe.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sohoa.describe.Pages;

class NamesOnPageTest {

    @Test
    void findsNamesWhereverTheyStand() {
        assertThat(NamesOnPage.of(Pages.page("""
                        Người làm đơn: Trần Thị Khuyên, sinh năm 1960
                        ông NGUYỄN VĂN XOAN ở làng bên
                        Nguyen Van Xuyến (đã ký)
                        người dân trình bày việc làng
                        """)))
                .contains("Trần Thị Khuyên", "NGUYỄN VĂN XOAN", "Nguyen Van Xuyến")
                .noneMatch(name -> name.contains("trình") || name.contains("sinh"));
    }
}
