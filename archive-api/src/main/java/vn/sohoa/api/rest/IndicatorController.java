package vn.sohoa.api.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.api.indicators.IndicatorReports;
import vn.sohoa.core.indicator.IndicatorReport;

/** How many dossiers are digitised and used again, by agency and month of reception. */
@RestController
class IndicatorController {

    private final IndicatorReports reports;

    IndicatorController(IndicatorReports reports) {
        this.reports = reports;
    }

    @GetMapping("/api/v1/indicators")
    @Operation(
            summary = "Indicators of digitising and reuse, by agency and month of reception",
            description = "Counts only dossiers within the scope of the caller. A ratio of nothing has no share."
                    + " At most 120 months at a time: 400 for months that are no period or an agency that is no identifier,"
                    + " 404 for an agency of which nothing lies within the scope.")
    IndicatorsJson indicators(
            @Parameter(
                            description = "First month, as 2026-01; this year's January where it is missing",
                            example = "2026-01")
                    @RequestParam(defaultValue = "")
                    String from,
            @Parameter(description = "Last month; this year's December where it is missing", example = "2026-12")
                    @RequestParam(defaultValue = "")
                    String to,
            @Parameter(description = "Identifier of an agency: it and those below it", example = "H01.151")
                    @RequestParam(defaultValue = "")
                    String agency) {
        IndicatorReport report = reports.of(from, to, agency);
        return IndicatorsJson.of(report, !reports.isBehind());
    }
}
