package vn.sohoa.core.code;

import java.util.Locale;
import java.util.Optional;

/** As papers print it. */
public enum Sex {
    MALE("Nam"),
    FEMALE("Nữ");

    private final String word;

    Sex(String word) {
        this.word = word;
    }

    /** Nam or Nữ. */
    public String word() {
        return word;
    }

    /** Reads Nam or Nữ in any case, all marks right. */
    public static Optional<Sex> find(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "nam" -> Optional.of(MALE);
            case "nữ" -> Optional.of(FEMALE);
            default -> Optional.empty();
        };
    }
}
