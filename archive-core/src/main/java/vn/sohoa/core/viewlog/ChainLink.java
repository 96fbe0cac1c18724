package vn.sohoa.core.viewlog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * A row of the log and its hash. The hash is SHA-256 over netstrings ({@code length:bytes,}, the length in bytes of UTF-8):
 * the name of this form, the hash of the row before, and the fields in their order. docs/view-log.md shows how to compute it.
 *
 * @param fields as text, absent ones empty
 */
public record ChainLink(long number, List<String> fields, String hash) {

    private static final String FORM = "sohoa-view-1";

    public ChainLink {
        fields = List.copyOf(fields);
    }

    /** The row that follows. */
    public static ChainLink after(Head head, Instant at, View view) {
        List<String> fields = fields(head.number() + 1, at, view);
        return new ChainLink(head.number() + 1, fields, hash(head.hash(), fields));
    }

    /** Whether this is what was written, after a row with such a hash. */
    public boolean follows(String previous) {
        return hash.equals(hash(previous, fields));
    }

    private static List<String> fields(long number, Instant at, View view) {
        Seen seen = view.seen();
        return List.of(
                Long.toString(number),
                time(at),
                view.viewer().id(),
                view.viewer().name(),
                roles(view.viewer()),
                text(view.viewer().agency()),
                view.act().name(),
                text(seen.owner()),
                text(seen.dossier()),
                text(seen.record()),
                text(seen.paper()),
                seen.page().isPresent() ? Integer.toString(seen.page().getAsInt()) : "",
                text(view.asked().map(Asked::words)),
                view.asked().map(Asked::hits).map(ChainLink::text).orElse(""),
                view.reason().purpose(),
                view.reason().basis(),
                view.channel().name());
    }

    /** Microseconds since 1970. */
    public static String time(Instant at) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }

    /** By name, separated by commas. */
    public static String roles(Viewer viewer) {
        return viewer.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static String text(OptionalLong value) {
        return value.isPresent() ? Long.toString(value.getAsLong()) : "";
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String hash(String previous, List<String> fields) {
        MessageDigest digest = sha256();
        add(digest, FORM);
        add(digest, previous);
        fields.forEach(field -> add(digest, field));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        digest.update((byte) ',');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
