package vn.sohoa.bench.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepTest {

    @Test
    void takesABulkRequestApart() throws IOException {
        String body = """
                {"index":{"_id":"a-1"}}
                {"page":1,"text":"xã Định Mỹ"}
                {"index":{"_id":"a-2"}}
                {"page":2,"text":""}
                """;

        assertThat(Step.of(new Recorder.Asked("POST", "/pages-write/_bulk", body)))
                .isEqualTo(new Step.Bulk(List.of(
                        new Step.Document("a-1", Map.of("page", 1, "text", "xã Định Mỹ")),
                        new Step.Document("a-2", Map.of("page", 2, "text", "")))));
    }

    @Test
    void knowsRefreshAndSearch() throws IOException {
        assertThat(Step.of(new Recorder.Asked("POST", "/pages-write/_refresh", "")))
                .isEqualTo(new Step.Refresh());
        assertThat(Step.of(new Recorder.Asked("POST", "/pages/_search", "{\"size\":1}")))
                .isEqualTo(new Step.Search("{\"size\":1}"));
    }

    @Test
    void refusesWhatTheBareClientWouldLeaveOut() {
        assertThatIOException()
                .isThrownBy(() -> Step.of(new Recorder.Asked("DELETE", "/pages", "")))
                .withMessageContaining("DELETE /pages");
        assertThatIOException()
                .isThrownBy(() -> Step.of(new Recorder.Asked("POST", "/_bulk", "{\"delete\":{\"_id\":\"a-1\"}}\n")))
                .withMessageContaining("delete");
    }
}
