package vn.sohoa.api.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohoa.core.digitise.PageFacts;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.text.Box;

class PictureTest {

    private static final PageId PAGE = new PageId(new RecordId(new UUID(3, 1)), 2);
    private static final PageFacts FACTS = new PageFacts(2_480, 3_508, 300, 140, 91);

    @ParameterizedTest
    @CsvSource({
        "1000, 1600, 1400, 1652",
        "0, 0, 40, 20",
        "2400, 3480, 2480, 3508",
        "0, 1000, 2480, 1060",
        "300, 100, 2300, 3400"
    })
    void showsTheBoxAndSomethingAroundIt(int left, int top, int right, int bottom) {
        Box box = new Box(left, top, right, bottom);

        Box part = picture(Optional.of(box)).part();

        assertThat(part.left()).isBetween(0, box.left());
        assertThat(part.top()).isBetween(0, box.top());
        assertThat(part.right()).isBetween(box.right(), FACTS.width());
        assertThat(part.bottom()).isBetween(box.bottom(), FACTS.height());
        assertThat(part.width()).isGreaterThanOrEqualTo(FACTS.width() * 6 / 10);
    }

    @Test
    void showsTheWholePageWhereThereIsNoBox() {
        Picture picture = picture(Optional.empty());

        assertThat(picture.box()).isNull();
        assertThat(picture.part()).isEqualTo(new Box(0, 0, FACTS.width(), FACTS.height()));
        assertThat(picture.address()).endsWith("/pages/2/image?width=1000");
    }

    @Test
    void showsTheWholePageWhereTheBoxIsNotOnIt() {
        assertThat(picture(Optional.of(new Box(2_400, 0, 2_500, 20))).box()).isNull();
    }

    @Test
    void thereIsNoneOfAPageThatIsNotRead() {
        assertThat(Picture.of(PAGE, Optional.empty(), Optional.empty())).isEmpty();
    }

    private static Picture picture(Optional<Box> box) {
        return Picture.of(PAGE, Optional.of(FACTS), box).orElseThrow();
    }
}
