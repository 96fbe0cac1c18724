package vn.sohoa.api.wiring;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class UnknownSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "sohoa.serach, sohoa.catalogue",
        "sohoa.serach, sohoa.s3.*",
        "sohoa.s4.bucket, sohoa.s3.*",
        "sohoa.s3.endpiont, sohoa.s3.endpoint",
        "sohoa.ocr.max-page, sohoa.ocr.max-pages"
    })
    void namesKeyValueAndTheKeysThatThereAre(String key, String neighbour) {
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> UnknownSettings.refuse(file(key)))
                .withMessageContaining(key + " = \"giá trị\": there is no such key")
                .withMessageContaining(neighbour);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SOHOA_SERACH", "SOHOA_OCR_MAXPAGE", "SOHOA_S3_ENDPOINT_URL", "SOHOA_JAVA"})
    void namesVariablesAsTheyAreWritten(String variable) {
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> UnknownSettings.refuse(variables(variable)))
                .withMessageContaining(variable + " = \"giá trị\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sohoa.postgresql.passwords", "sohoa.postgresql.password-fil", "sohoa.s3.secretkeys"})
    void keepsSecretsOutOfTheMessage(String key) {
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> UnknownSettings.refuse(file(key)))
                .withMessageContaining(key)
                .withMessageNotContaining("giá trị");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sohoa.s3.secret-key",
                "sohoa.s3.secretKey",
                "sohoa.elasticsearch.url[0]",
                "sohoa.ocr.max_pages",
                "server.port",
                "sohoax"
            })
    void takesEveryWayOfWritingAKey(String key) {
        assertThatCode(() -> UnknownSettings.refuse(file(key))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SOHOA_STORE",
                "SOHOA_S3_SECRETKEYFILE",
                "SOHOA_S3_SECRET_KEY_FILE",
                "SOHOA_ELASTICSEARCH_URL_0",
                "SOHOA_PORT",
                "SOHOA_JAVA_OPTS",
                "SOHOA_TEST_PG_URL",
                "PATH"
            })
    void takesVariablesOfServiceLauncherAndTests(String variable) {
        assertThatCode(() -> UnknownSettings.refuse(variables(variable))).doesNotThrowAnyException();
    }

    @Test
    void takesEveryKeyThatIsRead() {
        SettingKeys.all()
                .forEach(key -> assertThatCode(() -> UnknownSettings.refuse(file(key)))
                        .as(key)
                        .doesNotThrowAnyException());
    }

    private static StandardEnvironment file(String key) {
        return environment(new MapPropertySource("file", Map.of(key, "giá trị")));
    }

    static StandardEnvironment variables(String name) {
        return environment(new SystemEnvironmentPropertySource("variables", Map.of(name, "giá trị")));
    }

    private static StandardEnvironment environment(PropertySource<?> source) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        environment.getPropertySources().addFirst(source);
        return environment;
    }
}
