package vn.sohoa.api.wiring;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Receiving.
 *
 * @param hotFolder holds {@code inbox}, {@code done} and {@code quarantine}; in the data folder where it is not given
 * @param quietPeriod how long a file must not change before it is taken
 * @param pollInterval between two looks into the inbox
 * @param maxFileSize larger files are quarantined
 */
@Validated
@ConfigurationProperties(prefix = "sohoa.ingest", ignoreUnknownFields = false)
record IngestProperties(
        @Nullable Path hotFolder,
        @DefaultValue("10s") Duration quietPeriod,
        @DefaultValue("3s") Duration pollInterval,
        @DefaultValue("1GB") DataSize maxFileSize) {}
