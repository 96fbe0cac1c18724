package vn.sohoa.api.web;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoa.api.security.Gate;
import vn.sohoa.api.viewlog.Viewing;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.viewlog.Act;
import vn.sohoa.core.viewlog.Anchors;
import vn.sohoa.core.viewlog.ChainCheck;
import vn.sohoa.core.viewlog.Reason;
import vn.sohoa.core.viewlog.Seen;
import vn.sohoa.core.viewlog.ViewEntry;
import vn.sohoa.core.viewlog.ViewFilter;
import vn.sohoa.core.viewlog.ViewLog;
import vn.sohoa.core.viewlog.ViewPage;

/** Who saw whose papers, for who checks it. Ids are masked; seeing one in full is itself a row of the log. */
@Controller
class LogPages {

    static final int PER_PAGE = 50;

    private static final int MOST_ROWS_OF_CSV = 50_000;
    private static final int AT_ONCE = 2_000;
    private static final int SHORTEST_PURPOSE = 5;

    private final ViewLog log;
    private final Anchors anchors;
    private final Viewing viewing;
    private final Gate gate;
    private final MessageSource messages;

    LogPages(ViewLog log, Anchors anchors, Viewing viewing, Gate gate, MessageSource messages) {
        this.log = log;
        this.anchors = anchors;
        this.viewing = viewing;
        this.gate = gate;
        this.messages = messages;
    }

    @ModelAttribute("acts")
    Act[] acts() {
        return Act.values();
    }

    @GetMapping("/log")
    String log(
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "" + ViewLog.NEWEST) long before,
            Model model,
            Locale locale) {
        gate.require(Action.READ_LOG);
        LogFilter filter = LogFilter.of(form);
        ViewPage page = log.find(meant(filter), before, PER_PAGE);
        model.addAttribute("filter", filter);
        model.addAttribute("rows", rows(page.entries(), locale));
        model.addAttribute("newest", before == ViewLog.NEWEST ? null : filter.link("/log"));
        model.addAttribute(
                "older", page.more() ? filter.older(page.entries().getLast().number()) : null);
        model.addAttribute("csv", filter.link("/log.csv"));
        return "log";
    }

    @GetMapping("/log.csv")
    ResponseEntity<String> csv(@RequestParam Map<String, String> form, Locale locale) {
        Actor actor = gate.require(Action.READ_LOG);
        LogFilter filter = LogFilter.of(form);
        List<String> lines = new ArrayList<>();
        long before = ViewLog.NEWEST;
        boolean more = true;
        while (more && lines.size() < MOST_ROWS_OF_CSV) {
            ViewPage page = log.find(meant(filter), before, AT_ONCE);
            rows(page.entries(), locale).forEach(row -> lines.add(row.csv()));
            more = page.more();
            before = more ? page.entries().getLast().number() : before;
        }
        viewing.exported(actor, filter.toString(), lines.size());
        return Csv.file("log.csv", Stream.concat(Stream.of(LogRow.HEAD), lines.stream()));
    }

    @GetMapping("/log/check")
    String check(Model model) {
        gate.require(Action.READ_LOG);
        model.addAttribute("report", ChainCheck.of(log, anchors));
        return "log-check";
    }

    /** A row, to see the id of the owner in full. */
    @GetMapping("/log/{number}")
    String row(@PathVariable long number, Model model, Locale locale) {
        gate.require(Action.READ_LOG);
        fill(entry(number), model, locale);
        return "log-row";
    }

    @PostMapping("/log/{number}")
    String unmask(
            @PathVariable long number, @RequestParam(defaultValue = "") String purpose, Model model, Locale locale) {
        Actor actor = gate.require(Action.READ_LOG);
        ViewEntry entry = entry(number);
        fill(entry, model, locale);
        Reason reason = Reason.of(purpose);
        Seen seen = entry.view().seen();
        if (reason.purpose().length() < SHORTEST_PURPOSE) {
            model.addAttribute("problem", "log.unmask.purpose.missing");
        } else if (seen.owner().isPresent()) {
            viewing.did(actor, Act.UNMASK, seen, reason);
            model.addAttribute("unmasked", seen.owner().get());
        }
        return "log-row";
    }

    private ViewEntry entry(long number) {
        Optional<AgencyId> within = within();
        return log.entry(number)
                .filter(entry -> within.isEmpty()
                        || entry.view().viewer().agency().stream().anyMatch(agency -> agency.isWithin(within.get())))
                .orElseThrow(() -> new NotFoundException("row of the view log", number));
    }

    private ViewFilter meant(LogFilter filter) {
        return filter.meant(ZoneId.systemDefault(), within());
    }

    /** An auditor of an agency sees what its people did. */
    private Optional<AgencyId> within() {
        return gate.scope(Action.READ_LOG).held() instanceof Scope.Below below
                ? Optional.of(below.agency())
                : Optional.empty();
    }

    private void fill(ViewEntry entry, Model model, Locale locale) {
        model.addAttribute("row", rows(List.of(entry), locale).getFirst());
    }

    private List<LogRow> rows(List<ViewEntry> entries, Locale locale) {
        Format format = new Format(messages, locale, ZoneId.systemDefault());
        return entries.stream().map(entry -> LogRow.of(entry, format)).toList();
    }
}
