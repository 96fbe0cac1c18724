package vn.sohoa.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials that the build puts into the application (CycloneDX). */
class SbomTest {

    @Test
    void namesWhatTheApplicationIsMadeOfAndNothingElse() throws IOException {
        try (InputStream json =
                Objects.requireNonNull(SbomTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json"))) {
            JsonNode bom = JsonMapper.shared().readTree(json);

            assertThat(bom.path("bomFormat").asString()).isEqualTo("CycloneDX");
            List<String> components = bom.path("components")
                    .valueStream()
                    .map(component -> component.path("name").asString())
                    .toList();
            assertThat(components)
                    .contains("pdfbox", "tess4j", "lucene-core", "minio", "spring-security-web", "archive-core")
                    .doesNotContain("archunit", "assertj-core", "playwright");
        }
    }
}
