package vn.sohoa.core.code;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The electronic identifier of an agency (Decision 20/2020/QĐ-TTg, article 4): at most 35 characters, levels separated by
 * dots, the highest first, {@code H01.151.01}; until 2020 the highest last, {@code 000.00.06.H56}.
 */
public record AgencyId(String value) {

    private static final CodeForm FORM = new CodeForm(
            "the identifier of an agency",
            "(?=.{3,35}$)[A-Y][0-9]{2}(?:\\.[A-Z0-9]+)*|[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Y][0-9]{2}");

    public AgencyId {
        FORM.require(value);
    }

    public static Optional<AgencyId> find(String text) {
        return FORM.find(text, AgencyId::new);
    }

    /** Whether this is an agency or below it. In the old form only the same one is. */
    public boolean isWithin(AgencyId agency) {
        return value.equals(agency.value) || value.startsWith(agency.value + ".");
    }

    /** This agency and those above it, the highest first; in the old form itself alone. */
    public List<AgencyId> path() {
        if (Character.isDigit(value.charAt(0))) {
            return List.of(this);
        }
        return IntStream.rangeClosed(1, value.length())
                .filter(end -> end == value.length() || value.charAt(end) == '.')
                .mapToObj(end -> new AgencyId(value.substring(0, end)))
                .toList();
    }

    @Override
    public String toString() {
        return value;
    }
}
