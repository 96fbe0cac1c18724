package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.viewlog.Act;
import vn.sohoa.core.viewlog.Asked;
import vn.sohoa.core.viewlog.ChainLink;
import vn.sohoa.core.viewlog.Channel;
import vn.sohoa.core.viewlog.Reason;
import vn.sohoa.core.viewlog.Seen;
import vn.sohoa.core.viewlog.View;
import vn.sohoa.core.viewlog.ViewEntry;
import vn.sohoa.core.viewlog.ViewFilter;
import vn.sohoa.core.viewlog.Viewer;

/** Rows of the view log in SQL. */
final class ViewRows {

    /** In the order of {@link ChainLink#fields()}. */
    static final String COLUMNS =
            "number, at, actor, actor_name, actor_roles, actor_agency, act, owner, dossier, record,"
                    + " paper, page, words, hits, purpose, basis, channel";

    private static final int COUNT = COLUMNS.split(",").length;

    /** All at once, as JSON: a statement is a transaction by itself. */
    private static final String INSERT =
            "INSERT INTO view_log SELECT * FROM json_populate_recordset(NULL::view_log, :rows::json)";

    private ViewRows() {}

    static void insert(Database database, List<Map<String, @Nullable Object>> rows) {
        database.sql(INSERT)
                .param("rows", JsonMapper.shared().writeValueAsString(rows))
                .update();
    }

    /** By column. */
    static Map<String, @Nullable Object> row(ChainLink link, OffsetDateTime at, View view) {
        Seen seen = view.seen();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("number", link.number());
        row.put("at", at.toString());
        row.put("actor", view.viewer().id());
        row.put("actor_name", view.viewer().name());
        row.put("actor_roles", ChainLink.roles(view.viewer()));
        row.put("actor_agency", view.viewer().agency().map(AgencyId::value).orElse(""));
        row.put("act", view.act().name());
        row.put("owner", seen.owner().orElse(""));
        row.put("dossier", seen.dossier().map(DossierId::value).orElse(null));
        row.put("record", seen.record().map(RecordId::value).orElse(null));
        row.put("paper", seen.paper().map(PaperId::value).orElse(null));
        row.put("page", seen.page().isPresent() ? seen.page().getAsInt() : null);
        row.put("words", view.asked().map(Asked::words).orElse(""));
        row.put("hits", view.asked().map(ViewRows::hits).orElse(null));
        row.put("purpose", view.reason().purpose());
        row.put("basis", view.reason().basis());
        row.put("channel", view.channel().name());
        row.put("hash", link.hash());
        return row;
    }

    static List<ViewEntry> find(Database database, ViewFilter filter, long before, int size) {
        List<String> conditions = new ArrayList<>(List.of("number < :before"));
        Map<String, Object> values = new LinkedHashMap<>(Map.of("before", before, "size", size));
        add("actor = :actor", filter.actor(), conditions, values);
        add("owner = :owner AND owner <> ''", filter.owner(), conditions, values);
        add("dossier = :dossier", filter.dossier().map(DossierId::value), conditions, values);
        add("act = :act", filter.act().map(Act::name), conditions, values);
        add("at >= :from", filter.from().map(ViewRows::stored), conditions, values);
        add("at < :to", filter.to().map(ViewRows::stored), conditions, values);
        add(
                "starts_with(actor_agency || '.', :within)",
                filter.within().map(agency -> agency + "."),
                conditions,
                values);
        return database.sql("SELECT " + COLUMNS + " FROM view_log WHERE " + String.join(" AND ", conditions)
                        + " ORDER BY number DESC LIMIT :size")
                .params(values)
                .query((row, at) -> entry(row))
                .list();
    }

    /** A condition that names its one value last but for constants. */
    private static void add(String condition, Optional<?> value, List<String> conditions, Map<String, Object> values) {
        value.ifPresent(given -> {
            conditions.add(condition);
            values.put(condition.replaceFirst(".*:([a-z]+).*", "$1"), given);
        });
    }

    private static OffsetDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static ViewEntry entry(ResultSet row) throws SQLException {
        Viewer viewer = new Viewer(
                row.getString("actor"),
                row.getString("actor_name"),
                roles(row.getString("actor_roles")),
                AgencyId.find(row.getString("actor_agency")));
        Seen seen = new Seen(
                Optional.of(row.getString("owner")),
                Optional.ofNullable(Database.uuidOrNull(row, "dossier")).map(DossierId::new),
                Optional.ofNullable(Database.uuidOrNull(row, "record")).map(RecordId::new),
                Optional.ofNullable(Database.uuidOrNull(row, "paper")).map(PaperId::new),
                page(row.getObject("page", Integer.class)));
        String words = row.getString("words");
        Long hits = row.getObject("hits", Long.class);
        View view = new View(
                viewer,
                Act.valueOf(row.getString("act")),
                seen,
                hits == null && words.isEmpty()
                        ? Optional.empty()
                        : Optional.of(hits == null ? Asked.form(words) : new Asked(words, hits)),
                new Reason(row.getString("purpose"), row.getString("basis")),
                Channel.valueOf(row.getString("channel")));
        return new ViewEntry(row.getLong("number"), Database.instant(row, "at"), view);
    }

    /** Whatever stands there, also what nobody could have written. */
    static ChainLink link(ResultSet row) throws SQLException {
        List<String> fields = new ArrayList<>();
        for (int column = 1; column <= COUNT; column++) {
            fields.add(text(row.getObject(column)));
        }
        fields.set(1, ChainLink.time(Database.instant(row, "at")));
        return new ChainLink(row.getLong("number"), fields, row.getString("hash"));
    }

    private static @Nullable Long hits(Asked asked) {
        return asked.hits().isPresent() ? asked.hits().getAsLong() : null;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Set<Role> roles(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }

    private static OptionalInt page(@Nullable Integer page) {
        return page == null ? OptionalInt.empty() : OptionalInt.of(page);
    }
}
