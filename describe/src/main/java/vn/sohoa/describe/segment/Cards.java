package vn.sohoa.describe.segment;

import java.util.List;
import java.util.stream.Stream;
import vn.sohoa.core.describe.PaperTypeId;

/** Types that have a front and a back. */
public final class Cards {

    public static final List<PaperTypeId> TYPES = Stream.of(
                    "can-cuoc-cong-dan", "can-cuoc", "chung-minh-nhan-dan", "giay-phep-lai-xe")
            .map(PaperTypeId::new)
            .toList();

    private Cards() {}
}
