package vn.sohoa.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SohoaTest {

    private static final Workload WORK =
            new Workload("2 pages", List.of(Path.of("a.pdf"), Path.of("b.tif")), List.of(), 2);

    @Test
    void asksForTheWholeJobOnAllFiles() {
        Sohoa sohoa = Sohoa.onAll(List.of(0, 1), Path.of("/opt/sohoa/sohoa"));

        assertThat(sohoa.invocations(WORK, Path.of("/tmp/out")))
                .singleElement()
                .extracting(one -> String.join(" ", one.words()))
                .isEqualTo("/opt/sohoa/sohoa ocr a.pdf b.tif --out /tmp/out --format pdfa,alto,text,json --workers 2");
    }

    @Test
    void staysOnTheCoresItIsPinnedTo() {
        Sohoa sohoa = Sohoa.pinnedTo(List.of(4), Path.of("sohoa"));

        assertThat(sohoa.invocations(WORK, Path.of("out")).getFirst().words())
                .startsWith("taskset", "--cpu-list", "4", "sohoa", "ocr")
                .endsWith("--workers", "1");
    }
}
