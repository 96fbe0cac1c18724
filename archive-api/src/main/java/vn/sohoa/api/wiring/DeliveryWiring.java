package vn.sohoa.api.wiring;

import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoa.api.delivery.Checks;
import vn.sohoa.api.delivery.Deliveries;
import vn.sohoa.api.delivery.DeliveryLog;
import vn.sohoa.api.delivery.OwnPapers;
import vn.sohoa.api.delivery.PublicAddress;
import vn.sohoa.api.delivery.Sharing;
import vn.sohoa.api.records.LocalCache;
import vn.sohoa.api.records.RecordContent;
import vn.sohoa.api.security.CurrentActor;
import vn.sohoa.api.security.Entrance;
import vn.sohoa.api.security.Gate;
import vn.sohoa.api.viewlog.Viewing;
import vn.sohoa.core.access.Holdings;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.delivery.CorrectionRequests;
import vn.sohoa.core.delivery.OwnResults;
import vn.sohoa.core.delivery.Shares;
import vn.sohoa.core.delivery.Standings;
import vn.sohoa.core.delivery.Verifications;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.procedure.PapersOnFile;
import vn.sohoa.core.procedure.Revocations;
import vn.sohoa.core.procedure.StandingOfPapers;
import vn.sohoa.core.viewlog.ViewLog;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.catalogue.PaperType;
import vn.sohoa.ocr.DocumentWorkers;
import vn.sohoa.storage.catalogue.JdbcArchive;

/** What people get of their own. */
@Configuration(proxyBeanMethods = false)
class DeliveryWiring {

    private static final int COPIES = 1_000;

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }

    @Bean
    OwnResults ownResults(JdbcArchive archive) {
        return archive.ownResults();
    }

    @Bean
    Verifications verifications(JdbcArchive archive) {
        return archive.verifications();
    }

    @Bean
    Shares shares(JdbcArchive archive) {
        return archive.shares();
    }

    @Bean
    CorrectionRequests correctionRequests(JdbcArchive archive) {
        return archive.correctionRequests();
    }

    /** Where no address is set, copies can be verified on this machine alone. */
    @Bean
    PublicAddress publicAddress(Entrance entrance, @Value("${server.port:8080}") int port) {
        URI address = entrance.publicUrl().orElse(URI.create("http://localhost:" + port));
        try {
            return PublicAddress.of(address);
        } catch (IllegalArgumentException e) {
            throw new SettingException(
                    "sohoa.public-url",
                    address,
                    "it is where browsers find the service, like https://hoso.example.vn.");
        }
    }

    @Bean
    OwnPapers ownPapers(OwnResults results, Gate gate, PaperCatalogue catalogue) {
        return new OwnPapers(results, gate, catalogue);
    }

    @Bean
    Deliveries deliveries(
            Verifications verifications,
            RecordContent content,
            Catalogue catalogue,
            @Qualifier("viewers") DocumentWorkers viewers,
            Folders folders,
            PublicAddress address,
            SecureRandom random,
            InstantSource clock) {
        LocalCache copies = new LocalCache(folders.cache().resolve("copies"), COPIES, clock);
        return new Deliveries(verifications, content, catalogue, viewers, copies, address, random);
    }

    @Bean
    DeliveryLog deliveryLog(Viewing viewing, ViewLog log, CurrentActor current) {
        return new DeliveryLog(viewing, log, current);
    }

    @Bean
    Sharing sharing(Shares shares, OwnPapers papers, DeliveryLog log, SecureRandom random, InstantSource clock) {
        return new Sharing(shares, papers, log, random, clock);
    }

    @Bean
    Standings standings(Revocations revocations, Holdings holdings, PapersOnFile papers, PaperCatalogue catalogue) {
        Set<PaperTypeId> types = catalogue.types().stream().map(PaperType::id).collect(Collectors.toSet());
        return new StandingOfPapers(revocations, holdings, papers, types);
    }

    @Bean
    Checks checks(Verifications verifications, Standings standings) {
        return new Checks(verifications, standings);
    }
}
