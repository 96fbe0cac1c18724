package vn.sohoa.api.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sohoa.api.indicators.IndicatorReports;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.indicator.Count;
import vn.sohoa.core.indicator.Formulas;
import vn.sohoa.core.indicator.Indicator;
import vn.sohoa.core.indicator.IndicatorReport;
import vn.sohoa.core.indicator.Period;
import vn.sohoa.core.indicator.Period.BadPeriodException;
import vn.sohoa.core.indicator.Ratio;

/** How many dossiers are digitised and used again, by agency and month. */
@Controller
class IndicatorPages {

    private static final String NOT_AN_AGENCY = "NOT_AN_AGENCY";
    private static final String UNKNOWN_AGENCY = "UNKNOWN_AGENCY";

    /** What may be wrong with what is asked. */
    static final List<String> PROBLEMS = Stream.concat(
                    Arrays.stream(Period.Fault.values()).map(Enum::name), Stream.of(NOT_AN_AGENCY, UNKNOWN_AGENCY))
            .toList();

    private static final int LONGEST = 100;

    private final IndicatorReports reports;

    IndicatorPages(IndicatorReports reports) {
        this.reports = reports;
    }

    /** As it was typed. */
    record Filter(String from, String to, String agency) {

        /** The file of the same figures. */
        String csv() {
            return UriComponentsBuilder.fromPath("/indicators.csv")
                    .queryParam("from", "{from}")
                    .queryParam("to", "{to}")
                    .queryParam("agency", "{agency}")
                    .encode()
                    .buildAndExpand(from, to, agency)
                    .toUriString();
        }
    }

    /** What cannot be shown is said on the page, beside what was typed. */
    @GetMapping("/indicators")
    String indicators(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String agency,
            Model model,
            HttpServletResponse response) {
        Filter typed = new Filter(shortened(from), shortened(to), shortened(agency));
        try {
            IndicatorReport report = reports.of(from, to, agency);
            fill(
                    model,
                    new Filter(
                            report.period().from().toString(),
                            report.period().to().toString(),
                            agency.strip()),
                    null);
            model.addAttribute("view", IndicatorsView.of(report));
            model.addAttribute("behind", reports.isBehind());
        } catch (BadPeriodException e) {
            fill(model, typed, e.fault().name());
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        } catch (NotFoundException e) {
            fill(model, typed, UNKNOWN_AGENCY);
            response.setStatus(HttpStatus.NOT_FOUND.value());
        } catch (IllegalArgumentException e) {
            fill(model, typed, NOT_AN_AGENCY);
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        return "indicators";
    }

    @GetMapping("/indicators.csv")
    ResponseEntity<String> csv(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String agency) {
        try {
            IndicatorReport report = reports.of(from, to, agency);
            return Csv.file(
                    "indicators.csv",
                    Stream.concat(Stream.of(head()), report.rows().stream().map(IndicatorPages::line)));
        } catch (NotFoundException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            return ResponseEntity.badRequest().contentType(MediaType.TEXT_PLAIN).body(e.getMessage());
        }
    }

    private static void fill(Model model, Filter filter, @Nullable String problem) {
        model.addAttribute("filter", filter);
        model.addAttribute("csv", filter.csv());
        model.addAttribute("problem", problem);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static String head() {
        String counts = Arrays.stream(Count.values())
                .map(count -> count.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
        String ratios = Arrays.stream(Indicator.values())
                .map(indicator -> indicator.name().toLowerCase(Locale.ROOT))
                .map(name -> String.join(",", name + "_above", name + "_below", name + "_share", name + "_formula"))
                .collect(Collectors.joining(","));
        return "agency,month," + counts + "," + ratios;
    }

    private static String line(IndicatorReport.Row row) {
        YearMonth month = row.month().orElseThrow();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.agency().map(AgencyId::value).orElse(""));
        cells.add(month);
        for (Count count : Count.values()) {
            cells.add(row.figures().count(count));
        }
        for (Indicator indicator : Indicator.values()) {
            Ratio ratio = row.figures().ratio(indicator);
            cells.add(ratio.above());
            cells.add(ratio.below());
            cells.add(
                    ratio.share().isPresent()
                            ? String.format(Locale.ROOT, "%.4f", ratio.share().getAsDouble())
                            : null);
            cells.add(Formulas.of(indicator, month).id());
        }
        return Csv.row(cells.toArray());
    }
}
