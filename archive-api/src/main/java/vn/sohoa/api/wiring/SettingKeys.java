package vn.sohoa.api.wiring;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;

/** The keys that people may set: a component of one of these records each. */
final class SettingKeys {

    static final List<Class<? extends Record>> RECORDS = List.of(
            SohoaProperties.class,
            PostgresqlProperties.class,
            S3Properties.class,
            ElasticsearchProperties.class,
            OidcProperties.class,
            IngestProperties.class,
            OcrProperties.class);

    private SettingKeys() {}

    /** All of them in full, e.g. {@code sohoa.ocr.max-pages}. */
    static Stream<String> all() {
        return RECORDS.stream().flatMap(SettingKeys::of);
    }

    /** Those of one record. */
    static Stream<String> of(Class<? extends Record> settings) {
        return Arrays.stream(settings.getRecordComponents())
                .map(component -> prefix(settings) + "." + DataObjectPropertyName.toDashedForm(component.getName()));
    }

    /** What the keys of a record begin with, without the last dot. */
    static String prefix(Class<? extends Record> settings) {
        ConfigurationProperties declared = settings.getAnnotation(ConfigurationProperties.class);
        return declared.prefix().isEmpty() ? declared.value() : declared.prefix();
    }
}
