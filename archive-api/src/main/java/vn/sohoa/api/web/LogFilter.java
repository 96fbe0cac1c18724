package vn.sohoa.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.viewlog.Act;
import vn.sohoa.core.viewlog.ViewFilter;

/**
 * The filter of the log as its form has it. What makes no sense is left out.
 *
 * @param from first day, as a browser writes it: 2026-11-25
 * @param to last day
 */
record LogFilter(String actor, String owner, String dossier, String act, String from, String to) {

    private static final int LONGEST = 200;

    /** From the fields of the form, whichever there are. */
    static LogFilter of(Map<String, String> form) {
        return new LogFilter(
                typed(form, "actor"),
                typed(form, "owner"),
                typed(form, "dossier"),
                typed(form, "act"),
                typed(form, "from"),
                typed(form, "to"));
    }

    private static String typed(Map<String, String> form, String name) {
        String text = form.getOrDefault(name, "").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** @param within the agencies whose people's rows may be seen; empty for all */
    ViewFilter meant(ZoneId zone, Optional<AgencyId> within) {
        return new ViewFilter(
                given(actor),
                given(owner).map(code -> code.replace(" ", "")),
                uuid(dossier).map(DossierId::new),
                Arrays.stream(Act.values())
                        .filter(known -> known.name().equals(act))
                        .findFirst(),
                day(from).map(day -> start(day, zone)),
                day(to).map(day -> start(day.plusDays(1), zone)),
                within);
    }

    public boolean isEmpty() {
        return fields().isEmpty();
    }

    /** The same filter at another address. */
    String link(String path) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
        fields().keySet().forEach(name -> link.queryParam(name, "{" + name + "}"));
        return link.encode().buildAndExpand(fields()).toUriString();
    }

    /** The rows before one of them. */
    String older(long before) {
        String first = link("/log");
        return first + (first.contains("?") ? "&" : "?") + "before=" + before;
    }

    /** For the log. */
    @Override
    public String toString() {
        return fields().toString();
    }

    /** Those that were filled in. */
    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("actor", actor);
        fields.put("owner", owner);
        fields.put("dossier", dossier);
        fields.put("act", act);
        fields.put("from", from);
        fields.put("to", to);
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(typed -> !typed.isEmpty());
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return given(text).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return given(text).map(LocalDate::parse).filter(day -> day.getYear() > 0 && day.getYear() < 10_000);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
