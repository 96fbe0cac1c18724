package vn.sohoa.api.wiring;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Refuses settings that nobody reads: a misspelt key would leave the usual in force without a word. Spring Boot does so for
 * files and arguments where a record asks for it; this is for environment variables and for {@code sohoa} itself too.
 * System properties are left alone: they are the launcher's own.
 */
final class UnknownSettings {

    private static final String ROOT = "sohoa.";

    /** Variables that are no keys: those of the launcher, of compose.yaml and of the tests. */
    private static final Pattern OTHER_VARIABLES =
            Pattern.compile("SOHOA_(PORT|LANG|PROFILE|JAVA_HOME|JAVA_OPTS|SHARED_DATA|SECRETS|TEST_\\w+)");

    private static final Pattern INDEX = Pattern.compile("[\\[.]\\d+]?$");
    private static final Pattern SECRET = Pattern.compile("secret|password|key");

    private UnknownSettings() {}

    /** @throws SettingException naming the first unknown key, its value, and the keys that there are */
    static void refuse(ConfigurableEnvironment environment) {
        Set<String> known = SettingKeys.all().map(UnknownSettings::letters).collect(Collectors.toSet());
        for (PropertySource<?> source : environment.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> settings
                    && !source.getName().equals(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME)) {
                refuse(settings, known);
            }
        }
    }

    private static void refuse(EnumerablePropertySource<?> source, Set<String> known) {
        boolean variables = source instanceof SystemEnvironmentPropertySource;
        for (String name : source.getPropertyNames()) {
            String key = dotted(name, variables);
            if (key.startsWith(ROOT)
                    && !known.contains(letters(key))
                    && !(variables && OTHER_VARIABLES.matcher(name).matches())) {
                boolean secret = SECRET.matcher(key).find();
                throw new SettingException(
                        name,
                        secret ? "…" : String.valueOf(source.getProperty(name)),
                        "there is no such key. There are " + neighbours(key) + ".");
            }
        }
    }

    private static String dotted(String name, boolean variable) {
        String small = name.toLowerCase(Locale.ROOT);
        return variable ? small.replace('_', '.') : small;
    }

    /** The relaxed names of Spring Boot, and the places of a list, are the same in this form. */
    private static String letters(String key) {
        return INDEX.matcher(key).replaceFirst("").replaceAll("[^a-z0-9]", "");
    }

    /** The keys of the group that was meant. */
    private static String neighbours(String key) {
        Class<? extends Record> group = SettingKeys.RECORDS.stream()
                .filter(settings -> key.startsWith(SettingKeys.prefix(settings) + "."))
                .max(Comparator.comparingInt(
                        settings -> SettingKeys.prefix(settings).length()))
                .orElseThrow();
        Stream<String> keys = SettingKeys.of(group);
        if (group == SohoaProperties.class) {
            Stream<String> groups = SettingKeys.RECORDS.stream()
                    .filter(settings -> settings != group)
                    .map(settings -> SettingKeys.prefix(settings) + ".*");
            keys = Stream.concat(keys, groups);
        }
        return keys.collect(Collectors.joining(", "));
    }
}
