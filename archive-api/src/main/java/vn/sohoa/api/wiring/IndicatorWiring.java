package vn.sohoa.api.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoa.api.indicators.CatchUpRunner;
import vn.sohoa.api.indicators.IndicatorReports;
import vn.sohoa.api.procedures.Today;
import vn.sohoa.api.security.Gate;
import vn.sohoa.core.indicator.Indicators;
import vn.sohoa.storage.catalogue.JdbcArchive;

/** Facts of digitising and reuse, in the catalogue. */
@Configuration(proxyBeanMethods = false)
class IndicatorWiring {

    @Bean
    Indicators indicators(JdbcArchive archive) {
        return archive.indicators();
    }

    @Bean
    IndicatorReports indicatorReports(Indicators indicators, Gate gate, Today today) {
        return new IndicatorReports(indicators, gate, today);
    }

    @Bean(initMethod = "start")
    CatchUpRunner catchUpRunner(Indicators indicators) {
        return new CatchUpRunner(indicators);
    }
}
