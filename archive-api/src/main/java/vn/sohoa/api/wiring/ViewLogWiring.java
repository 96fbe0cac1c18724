package vn.sohoa.api.wiring;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoa.api.viewlog.AnchorRunner;
import vn.sohoa.core.viewlog.Anchoring;
import vn.sohoa.core.viewlog.Anchors;
import vn.sohoa.core.viewlog.ViewLog;
import vn.sohoa.storage.catalogue.JdbcArchive;
import vn.sohoa.storage.ocfl.OcflArchivalStore;

/** Who saw whose papers: in the catalogue, anchored in the archival store. */
@Configuration(proxyBeanMethods = false)
class ViewLogWiring {

    @Bean
    ViewLog viewLog(JdbcArchive archive) {
        return archive.viewLog();
    }

    @Bean
    Anchors anchors(OcflArchivalStore store, InstantSource clock) {
        return store.anchors(clock);
    }

    @Bean(initMethod = "start")
    AnchorRunner anchorRunner(ViewLog log, Anchors anchors) {
        return new AnchorRunner(new Anchoring(log, anchors));
    }
}
