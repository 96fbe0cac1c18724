package vn.sohoa.bench.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sohoa.describe.catalogue.FieldSpec;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.catalogue.PaperType;
import vn.sohoa.testing.papers.TestSplit;

class TestSplitTest {

    @Test
    void coversEveryTypeOfTheCatalogueWithItsFieldsAlone() {
        List<PaperType> types = PaperCatalogue.load().types();
        Map<String, Set<String>> made = TestSplit.types();

        assertThat(made.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        types.stream().map(type -> type.id().value()).toList());
        assertThat(types)
                .allSatisfy(type -> assertThat(type.fields().stream().map(FieldSpec::name))
                        .containsAll(made.getOrDefault(type.id().value(), Set.of())));
    }
}
