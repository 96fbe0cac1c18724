package vn.sohoa.describe.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.record.DossierId;

class DiscretionTest {

    @Test
    void whatGeneratedPagesSayMayBeLearned() {
        assertThat(allowed(1, "w:cong_hoa", "w:0")).containsExactlyInAnyOrder("w:cong_hoa", "w:0");
    }

    @Test
    void whatFewDossiersSayStaysOut() {
        assertThat(allowed(2, "w:lang_nghe")).isEmpty();
        assertThat(allowed(3, "w:lang_nghe")).containsExactly("w:lang_nghe");
    }

    @Test
    void manyPagesOfOneDossierAreOneDossier() {
        Discretion.Page page = page(1, "w:lang_nghe");

        assertThat(new Discretion(Stream.of(), Collections.nCopies(50, page), Set.of()).allowed(page.features()))
                .isEmpty();
    }

    @Test
    void digitsAndNamesStayOutHoweverManyDossiersSayThem() {
        assertThat(allowed(9, "w:ab123456", "t:079203_012345", "w:buoi", "w:thi_buoi", "t:tran_thi", "w:lang"))
                .containsExactly("w:lang");
    }

    /** What is left where so many dossiers have these features; the names are those of Trần Thị Bưởi. */
    private static Set<String> allowed(int dossiers, String... features) {
        List<Discretion.Page> own =
                IntStream.range(0, dossiers).mapToObj(i -> page(i, features)).toList();
        Stream<Map<String, Double>> generated =
                Collections.nCopies(Learner.LEAST_PAGES, Map.of("w:cong_hoa", 1.0, "w:0", 1.0)).stream();
        return new Discretion(generated, own, Set.of("Trần Thị Bưởi"))
                .allowed(own.getFirst().features())
                .keySet();
    }

    private static Discretion.Page page(int dossier, String... features) {
        return new Discretion.Page(
                new DossierId(new UUID(1, dossier)),
                Arrays.stream(features).collect(Collectors.toMap(name -> name, name -> 1.0)));
    }
}
