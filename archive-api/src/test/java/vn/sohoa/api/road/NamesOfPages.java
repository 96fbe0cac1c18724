package vn.sohoa.api.road;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sohoa.core.describe.DescribedPaper;
import vn.sohoa.core.describe.Describer;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.Manifest;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrWord;

/** Each page is a paper, and a person is asked about the name that stands behind its label. */
final class NamesOfPages implements Describer {

    private static final String LABEL = "tên:";

    @Override
    public Description describe(List<DossierPage> pages, PageCodes codes, Manifest manifest) {
        return new Description(pages.stream().map(NamesOfPages::paper).toList(), Optional.empty());
    }

    @Override
    public String version() {
        return "names";
    }

    private static DescribedPaper paper(DossierPage page) {
        List<FieldValue> names = page.words().stream()
                .flatMap(words -> words.lines())
                .flatMap(line -> name(page.id(), line))
                .toList();
        return new DescribedPaper(
                new PaperTypeId("don"), "", 0.99, true, List.of(), List.of(page.id()), names, List.of());
    }

    private static Stream<FieldValue> name(PageId page, OcrLine line) {
        List<OcrWord> words = line.words().stream()
                .dropWhile(word -> !word.text().equals(LABEL))
                .skip(1)
                .toList();
        if (words.isEmpty()) {
            return Stream.empty();
        }
        String text = words.stream().map(OcrWord::text).collect(Collectors.joining(" "));
        Box box = new Box(
                words.getFirst().box().left(),
                line.box().top(),
                words.getLast().box().right(),
                line.box().bottom());
        return Stream.of(
                new FieldValue("ho-ten", text, text, page, box, FieldValue.Method.LABEL, 0.5, false, List.of(), 3));
    }
}
