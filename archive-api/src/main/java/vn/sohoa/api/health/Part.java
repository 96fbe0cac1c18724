package vn.sohoa.api.health;

import java.util.Arrays;
import java.util.Locale;
import vn.sohoa.core.StoreUnavailableException;

/** What can be away while the rest goes on. */
public enum Part {
    CATALOGUE("catalogue"),
    STORE("archival store"),
    SEARCH("search index"),
    /** Of this machine: staging area, work folders, cache, hot folder. */
    DISK("disk");

    private final String store;

    Part(String store) {
        this.store = store;
    }

    /** The part that a failure is about. */
    public static Part of(StoreUnavailableException failure) {
        return of(failure.store());
    }

    static Part of(String store) {
        return Arrays.stream(values())
                .filter(part -> part.store.equals(store))
                .findFirst()
                .orElse(DISK);
    }

    /** For keys of messages and for programs: small letters. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
