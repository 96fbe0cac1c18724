package vn.sohoa.api.web;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.access.Masked;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.viewlog.Act;
import vn.sohoa.core.viewlog.Asked;
import vn.sohoa.core.viewlog.Channel;
import vn.sohoa.core.viewlog.Seen;
import vn.sohoa.core.viewlog.View;
import vn.sohoa.core.viewlog.ViewEntry;

/**
 * A row of the log as an auditor sees it: whose papers it was, and what people typed, without ids in full.
 *
 * @param roles in the order they are declared
 * @param owner masked; null where nobody knew
 * @param page 0 where it was no page
 * @param words of a search, masked, or the form of a file; null where there were none
 * @param hits null where nothing was counted
 */
record LogRow(
        long number,
        String time,
        String actor,
        String name,
        List<Role> roles,
        String agency,
        Act act,
        @Nullable String owner,
        @Nullable DossierId dossier,
        @Nullable RecordId record,
        int page,
        @Nullable String words,
        @Nullable Long hits,
        String purpose,
        String basis,
        Channel channel) {

    LogRow {
        roles = List.copyOf(roles);
    }

    static LogRow of(ViewEntry entry, Format format) {
        View view = entry.view();
        Seen seen = view.seen();
        return new LogRow(
                entry.number(),
                format.second(entry.at()),
                view.viewer().id(),
                view.viewer().name(),
                view.viewer().roles().stream().sorted().toList(),
                view.viewer().agency().map(Object::toString).orElse(""),
                view.act(),
                seen.owner().map(Masked::id).orElse(null),
                seen.dossier().orElse(null),
                seen.record().orElse(null),
                seen.page().orElse(0),
                view.asked().map(asked -> Masked.inText(asked.words())).orElse(null),
                view.asked()
                        .map(Asked::hits)
                        .filter(OptionalLong::isPresent)
                        .map(OptionalLong::getAsLong)
                        .orElse(null),
                Masked.inText(view.reason().purpose()),
                Masked.inText(view.reason().basis()),
                view.channel());
    }

    /** For a spreadsheet, in the order of {@link #HEAD}. */
    String csv() {
        return Csv.row(
                number,
                time,
                actor,
                name,
                roles,
                agency,
                act,
                owner,
                dossier,
                record,
                page == 0 ? null : page,
                words,
                hits,
                purpose,
                basis,
                channel);
    }

    static final String HEAD =
            "number,time,actor,name,roles,agency,act,owner,dossier,record,page,words,hits,purpose,basis,channel";
}
