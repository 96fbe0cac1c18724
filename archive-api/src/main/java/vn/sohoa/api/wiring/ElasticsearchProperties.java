package vn.sohoa.api.wiring;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.sohoa.search.elasticsearch.ElasticsearchSettings;

/**
 * The search cluster; looked at only where {@code sohoa.search} is {@code elasticsearch}.
 *
 * @param url addresses of nodes of one cluster, separated by commas
 * @param user empty where the cluster has no log-in
 * @param password or {@code passwordFile}
 * @param passwordFile whose first line is the password
 */
@ConfigurationProperties(prefix = "sohoa.elasticsearch", ignoreUnknownFields = false)
record ElasticsearchProperties(
        @DefaultValue({}) List<String> url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @Nullable Path passwordFile,
        @Nullable Path caCertificate,
        @DefaultValue("sohoa") String index,
        @DefaultValue("30s") Duration timeout) {

    private static final SettingGroup GROUP = new SettingGroup("sohoa.elasticsearch.");
    private static final Pattern URL = Pattern.compile("(https?)://[^/?#@\\s:]+(:\\d+)?/?");

    private static final Pattern INDEX = Pattern.compile("[a-z0-9][a-z0-9_.-]{0,99}");

    /** @throws SettingException when they make no sense */
    ElasticsearchSettings settings() {
        GROUP.require(
                !url.isEmpty(), "url", "", "the address of a node is missing, e.g. https://search.example.vn:9200.");
        for (String node : url) {
            GROUP.require(
                    URL.matcher(node).matches(),
                    "url",
                    node,
                    "an address such as https://search.example.vn:9200; account and path do not belong into it.");
        }
        GROUP.require(
                url.stream()
                                .map(node -> URI.create(node).getScheme())
                                .distinct()
                                .count()
                        == 1,
                "url",
                String.join(",", url),
                "all with http or all with https.");
        GROUP.require(
                INDEX.matcher(index).matches(), "index", index, "small letters, digits, hyphens, dots, underscores.");
        GROUP.requireTimeout("timeout", timeout);
        return new ElasticsearchSettings(
                url.stream().map(URI::create).toList(),
                user.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ElasticsearchSettings.Account(
                                user, GROUP.secret("password", password, passwordFile))),
                Optional.ofNullable(caCertificate),
                index,
                timeout);
    }
}
