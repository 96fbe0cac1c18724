package vn.sohoa.api.web;

import java.util.Locale;
import vn.sohoa.api.review.PaperWords;
import vn.sohoa.core.delivery.OwnResult;
import vn.sohoa.core.describe.PaperId;

/**
 * An own result in the words of the page.
 *
 * @param type what the paper is
 * @param title as printed where that says more than the type, else empty
 */
record ResultView(
        PaperId paper,
        String type,
        String title,
        String number,
        String date,
        String agency,
        String dossier,
        int pages) {

    static ResultView of(OwnResult result, PaperWords words, Locale locale) {
        String type = words.type(result.type(), locale);
        return new ResultView(
                result.paper(),
                type,
                result.title().equalsIgnoreCase(words.type(result.type(), WebPages.VIETNAMESE)) ? "" : result.title(),
                result.number(),
                date(result.date(), words),
                result.agency(),
                result.dossierName(),
                result.pages().size());
    }

    static String date(String standard, PaperWords words) {
        return standard.isEmpty() ? "" : words.value("ngay-ban-hanh", standard);
    }
}
