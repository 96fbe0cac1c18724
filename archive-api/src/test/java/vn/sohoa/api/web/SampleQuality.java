package vn.sohoa.api.web;

import java.util.List;
import vn.sohoa.core.catalogue.DescriptionQuality;
import vn.sohoa.core.catalogue.PaperEntry.State;
import vn.sohoa.core.catalogue.QualityFacts;
import vn.sohoa.core.catalogue.QualityFacts.Doubt;
import vn.sohoa.core.catalogue.QualityFacts.FieldCounts;
import vn.sohoa.core.catalogue.QualityFacts.TypeCount;
import vn.sohoa.core.describe.PaperTypeId;

/** Much is known of one type and one field, little of another, and nothing at all when empty. */
final class SampleQuality implements DescriptionQuality {

    private static final PaperTypeId BIRTH = new PaperTypeId("giay-khai-sinh");
    private static final PaperTypeId EXTRACT = new PaperTypeId("trich-luc-khai-sinh");

    boolean empty;

    @Override
    public QualityFacts facts() {
        return empty
                ? new QualityFacts(List.of(), List.of(), List.of())
                : new QualityFacts(
                        List.of(
                                new TypeCount(BIRTH, BIRTH, State.ACCEPTED, 1_200),
                                new TypeCount(BIRTH, BIRTH, State.CONFIRMED, 36),
                                new TypeCount(BIRTH, EXTRACT, State.CONFIRMED, 4),
                                new TypeCount(EXTRACT, EXTRACT, State.CONFIRMED, 6),
                                new TypeCount(EXTRACT, EXTRACT, State.PROPOSED, 2)),
                        List.of(
                                new FieldCounts("ho-ten", 1_100, 20, 63, 14, 3, 2),
                                new FieldCounts("so-dinh-danh", 40, 3, 4, 1, 0, 0)),
                        List.of(new Doubt(0.41, 12, 5), new Doubt(0.66, 40, 25), new Doubt(0.84, 60, 51)));
    }
}
