package vn.sohoa.api.web;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.multipart.MultipartFile;
import vn.sohoa.api.health.Part;
import vn.sohoa.api.health.WaitingWork;
import vn.sohoa.api.holdings.HoldingChanges;
import vn.sohoa.api.indicators.IndicatorReports;
import vn.sohoa.api.procedures.DossierCompleteness;
import vn.sohoa.api.procedures.LoggedReuse;
import vn.sohoa.api.procedures.ProcedureImport;
import vn.sohoa.api.procedures.Revoking;
import vn.sohoa.api.procedures.SampleReuse;
import vn.sohoa.api.procedures.Today;
import vn.sohoa.api.review.Amendables;
import vn.sohoa.api.review.Amending;
import vn.sohoa.api.review.MissingPapers;
import vn.sohoa.api.review.PaperWords;
import vn.sohoa.api.review.Questions;
import vn.sohoa.api.review.WaitingReviews;
import vn.sohoa.api.security.CurrentActor;
import vn.sohoa.api.security.Entrance;
import vn.sohoa.api.security.Gate;
import vn.sohoa.api.security.Oidc;
import vn.sohoa.api.security.Who;
import vn.sohoa.api.training.ModelInUse;
import vn.sohoa.api.viewlog.CurrentChannel;
import vn.sohoa.api.viewlog.Viewing;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.access.Holdings;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.procedure.Reuse;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.viewlog.Anchors;
import vn.sohoa.core.viewlog.Channel;
import vn.sohoa.describe.catalogue.PaperCatalogue;

/** The pages with the sample archive behind them, without the rest of the application. */
@ImportAutoConfiguration({WebMvcAutoConfiguration.class, ThymeleafAutoConfiguration.class})
@Import({
    WebPages.class,
    AmendPages.class,
    Amendables.class,
    Amending.class,
    MissingPapers.class,
    DossierCompleteness.class,
    LoggedReuse.class,
    LookupPages.class,
    ProcedurePages.class,
    RevocationPages.class,
    Revoking.class,
    PageAdvice.class,
    BatchPages.class,
    DossierPages.class,
    HoldingChanges.class,
    HoldingPages.class,
    OwnerPages.class,
    IndicatorPages.class,
    LogPages.class,
    RecordPages.class,
    QualityPages.class,
    ReviewPages.class,
    SearchPages.class,
    SignInPages.class,
    PaperWords.class,
    Questions.class,
    Viewing.class,
    WaitingReviews.class
})
class PagesSlice {

    static final Actor LAN = new Actor(
            "lan",
            "Lê Thị Lan",
            Set.of(Role.ARCHIVIST, Role.OFFICER, Role.RECORDS_MANAGER, Role.AUDITOR),
            Optional.empty(),
            Optional.empty());

    @Bean
    SampleArchive archive() {
        return new SampleArchive();
    }

    @Bean
    SampleReviews reviews() {
        return new SampleReviews();
    }

    @Bean
    SampleAmendments amendments() {
        return new SampleAmendments();
    }

    @Bean
    SampleRequests requests() {
        return new SampleRequests();
    }

    @Bean
    SampleQuality quality() {
        return new SampleQuality();
    }

    @Bean
    PaperCatalogue papers() {
        return PaperCatalogue.load();
    }

    @Bean
    ModelInUse model(PaperCatalogue papers) {
        return new ModelInUse(papers, Path.of("no-such-folder/paper-model.gz"));
    }

    @Bean
    SampleReuse sampleReuse(PaperCatalogue types) {
        SampleReuse sample = new SampleReuse();
        new ProcedureImport(sample, types).startWithSamples();
        return sample;
    }

    @Bean
    Reuse reuse(SampleReuse sample, InstantSource clock) {
        return new Reuse(sample, sample, sample, clock);
    }

    @Bean
    Today today(InstantSource clock) {
        return new Today(clock);
    }

    @Bean
    SampleIndicators indicators() {
        return new SampleIndicators();
    }

    @Bean
    IndicatorReports indicatorReports(SampleIndicators indicators, Gate gate, Today today) {
        return new IndicatorReports(indicators, gate, today);
    }

    @Bean
    WaitingWork work() {
        return () -> List.of(Part.STORE, Part.SEARCH);
    }

    @Bean
    CurrentActor currentActor() {
        return () -> LAN;
    }

    @Bean
    SampleHoldings holdings() {
        return new SampleHoldings();
    }

    @Bean
    Gate gate(CurrentActor current, Holdings holdings) {
        return new Gate(current, holdings);
    }

    @Bean
    SampleViews views() {
        return new SampleViews();
    }

    @Bean
    Anchors anchors(SampleViews views) {
        return views.anchors();
    }

    @Bean
    CurrentChannel channel() {
        return () -> Channel.WEB;
    }

    @Bean
    Who who(CurrentActor current, Gate gate) {
        return new Who(current, gate, new Entrance(false, true, Optional.empty()));
    }

    @Bean
    Oidc oidc() {
        return new Oidc(Optional.empty());
    }

    @Bean
    InstantSource clock() {
        return InstantSource.fixed(SampleArchive.NOW);
    }

    @Bean
    Received uploads() {
        return new Received();
    }

    /** Remembers what was uploaded. */
    static final class Received implements Uploads {

        final List<String> files = new ArrayList<>();
        String name = "";
        OptionalInt sheets = OptionalInt.empty();

        @Override
        public BatchId receive(String name, OptionalInt sheets, Optional<AgencyId> agency, List<MultipartFile> files) {
            this.name = name;
            this.sheets = sheets;
            this.files.clear();
            files.forEach(file -> this.files.add(file.getOriginalFilename()));
            return SampleArchive.RUNNING;
        }

        @Override
        public Optional<Path> hotFolder() {
            return Optional.of(Path.of("data/inbox"));
        }
    }
}
