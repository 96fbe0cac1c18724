package vn.sohoa.api.web;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.sohoa.api.review.PaperWords;
import vn.sohoa.api.security.Gate;
import vn.sohoa.api.training.ModelInUse;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.catalogue.DescriptionQuality;

/** How well the machine describes papers, by what people answered and on held-back pages. */
@Controller
class QualityPages {

    private final DescriptionQuality quality;
    private final PaperWords words;
    private final ModelInUse inUse;
    private final Gate gate;

    QualityPages(DescriptionQuality quality, PaperWords words, ModelInUse inUse, Gate gate) {
        this.gate = gate;
        this.quality = quality;
        this.words = words;
        this.inUse = inUse;
    }

    @GetMapping("/quality")
    String quality(Model model, Locale locale) {
        model.addAttribute("quality", view(locale));
        model.addAttribute("model", ModelView.of(inUse));
        return "quality";
    }

    @GetMapping("/quality/papers.csv")
    ResponseEntity<String> papers(Locale locale) {
        return Csv.file(
                "papers.csv",
                Stream.concat(
                        Stream.of("type,name,accepted,waiting,confirmed,precision,recall"),
                        view(locale).types().stream()
                                .map(type -> Csv.row(
                                        type.id(),
                                        type.name(),
                                        type.accepted(),
                                        type.waiting(),
                                        type.confirmed(),
                                        type.precision(),
                                        type.recall()))));
    }

    @GetMapping("/quality/fields.csv")
    ResponseEntity<String> fields(Locale locale) {
        return Csv.file(
                "fields.csv",
                Stream.concat(
                        Stream.of("field,name,accepted,waiting,confirmed,corrected,unreadable,precision,recall"),
                        view(locale).fields().stream()
                                .map(field -> Csv.row(
                                        field.counts().name(),
                                        field.name(),
                                        field.counts().accepted(),
                                        field.counts().waiting(),
                                        field.counts().confirmed(),
                                        field.counts().corrected(),
                                        field.counts().unreadable(),
                                        field.precision(),
                                        field.recall()))));
    }

    private QualityView view(Locale locale) {
        gate.require(Action.SEE_QUALITY);
        return QualityView.of(quality.facts(), words, locale);
    }
}
