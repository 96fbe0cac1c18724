package vn.sohoa.api.wiring;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoa.api.procedures.ProcedureImport;
import vn.sohoa.api.procedures.Today;
import vn.sohoa.core.procedure.PapersOnFile;
import vn.sohoa.core.procedure.Procedures;
import vn.sohoa.core.procedure.Reuse;
import vn.sohoa.core.procedure.ReuseLog;
import vn.sohoa.describe.catalogue.PaperCatalogue;

/** Procedures, what is on file for them, and using it again. */
@Configuration(proxyBeanMethods = false)
class ReuseWiring {

    @Bean
    Today today(InstantSource clock) {
        return new Today(clock);
    }

    @Bean(initMethod = "startWithSamples")
    ProcedureImport procedureImport(Procedures procedures, PaperCatalogue types) {
        return new ProcedureImport(procedures, types);
    }

    @Bean
    Reuse reuse(Procedures procedures, PapersOnFile papers, ReuseLog log, InstantSource clock) {
        return new Reuse(procedures, papers, log, clock);
    }
}
