package vn.sohoa.core.procedure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sohoa.core.access.Holding;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.procedure.PaperFacts.Said;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;

/** Papers on file of one owner. */
final class SampleFacts {

    static final String OWNER = "001168000123";
    static final PaperTypeId CARD = new PaperTypeId("can-cuoc");
    static final PaperTypeId OLD_CARD = new PaperTypeId("can-cuoc-cong-dan");
    static final PaperTypeId BIRTH = new PaperTypeId("giay-khai-sinh");
    static final PaperTypeId SINGLE = new PaperTypeId("giay-xac-nhan-tinh-trang-hon-nhan");
    static final PaperTypeId LAND = new PaperTypeId("giay-chung-nhan-quyen-su-dung-dat");

    private SampleFacts() {}

    static PaperFacts paper(PaperTypeId type, String... fields) {
        return paper(type, false, true, "Nguyễn Thị Hoà", fields);
    }

    static PaperFacts revoked(PaperTypeId type, String... fields) {
        return paper(type, true, true, "Nguyễn Thị Hoà", fields);
    }

    static PaperFacts unsure(PaperTypeId type, String... fields) {
        return paper(type, false, false, "Nguyễn Thị Hoà", fields);
    }

    /** @param fields names and values in turn */
    private static PaperFacts paper(PaperTypeId type, boolean revoked, boolean sure, String owner, String... fields) {
        Map<String, Said> said = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            said.put(fields[i], new Said(fields[i + 1], sure));
        }
        return new PaperFacts(
                PaperId.random(),
                type,
                new PageId(new RecordId(UUID.randomUUID()), 1),
                2,
                new DossierId(UUID.randomUUID()),
                "H01.151-250102-0001",
                3,
                new Holding(Optional.empty(), Optional.of(OWNER), Sensitivity.ORDINARY),
                owner,
                said,
                revoked);
    }
}
