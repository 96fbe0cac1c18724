package vn.sohoa.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;

/**
 * Ways to the forms that put right what papers say, and back to where the person came from.
 *
 * @param from the page of a record; null for the page of the dossier
 */
record AmendLinks(DossierId dossier, @Nullable PageId from) {

    /** @param field empty for what the paper is */
    String form(PaperId paper, String field) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/dossiers/" + dossier + "/papers/" + paper);
        if (!field.isEmpty()) {
            link.queryParam("field", field);
        }
        if (from != null) {
            link.queryParam("record", from.record()).queryParam("page", from.number());
        }
        return link.toUriString();
    }

    /** @param field empty for what the paper is */
    String back(PaperId paper, String field) {
        String place = field.isEmpty() ? "#p-" + paper : "#v-f-" + paper + "-" + field;
        return from == null
                ? "/dossiers/" + dossier + place
                : "/records/" + from.record() + "?page=" + from.number() + place;
    }
}
