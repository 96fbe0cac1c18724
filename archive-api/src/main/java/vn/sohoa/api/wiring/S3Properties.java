package vn.sohoa.api.wiring;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import vn.sohoa.storage.s3.S3Credentials;
import vn.sohoa.storage.s3.S3Settings;

/**
 * The bucket of the archive; looked at only where {@code sohoa.store} is {@code s3}.
 *
 * @param secretKey or {@code secretKeyFile}
 * @param secretKeyFile whose first line is the secret key
 * @param retentionDays during which no version can be deleted; 0 for none
 * @param compliance whether the administrator cannot delete earlier either
 */
@ConfigurationProperties(prefix = "sohoa.s3", ignoreUnknownFields = false)
record S3Properties(
        @DefaultValue("") String endpoint,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("sohoa") String bucket,
        @DefaultValue("") String prefix,
        @DefaultValue("") String accessKey,
        @DefaultValue("") String secretKey,
        @Nullable Path secretKeyFile,
        @Nullable Path caCertificate,
        @DefaultValue("none") S3Settings.Encryption encryption,
        @DefaultValue("0") int retentionDays,
        @DefaultValue("false") boolean compliance,
        @DefaultValue("16MB") DataSize partSize,
        @DefaultValue("30s") Duration timeout) {

    private static final SettingGroup GROUP = new SettingGroup("sohoa.s3.");
    private static final Pattern ENDPOINT = Pattern.compile("https?://[^/?#\\s]+/?");

    /** The rules that S3 and its imitations share. */
    private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");

    private static final DataSize LARGEST_PART = DataSize.ofGigabytes(1);

    /** @throws SettingException when they make no sense */
    S3Settings settings() {
        GROUP.require(
                ENDPOINT.matcher(endpoint).matches(),
                "endpoint",
                endpoint,
                "an address such as https://s3.example.vn.");
        GROUP.require(
                BUCKET.matcher(bucket).matches(), "bucket", bucket, "3 to 63 small letters, digits, dots and hyphens.");
        GROUP.require(!accessKey.isEmpty(), "access-key", accessKey, "the name of the key pair is missing.");
        GROUP.require(
                secretKeyFile != null || !secretKey.isEmpty(),
                "secret-key",
                "",
                "give it, or better " + GROUP.prefix() + "secret-key-file.");
        GROUP.require(retentionDays >= 0, "retention-days", retentionDays, "0 for none, or a number of days.");
        GROUP.require(
                partSize.toBytes() >= S3Settings.SMALLEST_PART && partSize.compareTo(LARGEST_PART) <= 0,
                "part-size",
                partSize,
                "5MB to 1GB.");
        GROUP.requireTimeout("timeout", timeout);
        return new S3Settings(
                URI.create(endpoint),
                region,
                bucket,
                prefix.replaceAll("^/+|/+$", ""),
                new S3Credentials(accessKey, GROUP.secret("secret-key", secretKey, secretKeyFile)),
                Optional.ofNullable(caCertificate),
                encryption,
                retentionDays == 0
                        ? Optional.empty()
                        : Optional.of(new S3Settings.Retention(retentionDays, compliance)),
                partSize.toBytes(),
                timeout);
    }
}
