package vn.sohoa.storage.catalogue;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;
import vn.sohoa.core.access.Accounts;
import vn.sohoa.core.access.Holdings;
import vn.sohoa.core.accession.AccessionLog;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.DescriptionQuality;
import vn.sohoa.core.delivery.CorrectionRequests;
import vn.sohoa.core.delivery.OwnResults;
import vn.sohoa.core.delivery.Shares;
import vn.sohoa.core.delivery.Verifications;
import vn.sohoa.core.describe.DescriptionQueue;
import vn.sohoa.core.digitise.BatchQueue;
import vn.sohoa.core.digitise.IndexQueue;
import vn.sohoa.core.digitise.InspectionQueue;
import vn.sohoa.core.digitise.PreservationQueue;
import vn.sohoa.core.digitise.RecognitionQueue;
import vn.sohoa.core.indicator.Indicators;
import vn.sohoa.core.procedure.PapersOnFile;
import vn.sohoa.core.procedure.Procedures;
import vn.sohoa.core.procedure.ReuseLog;
import vn.sohoa.core.procedure.Revocations;
import vn.sohoa.core.review.Amendments;
import vn.sohoa.core.review.ConfirmedPapers;
import vn.sohoa.core.review.RetypedPapers;
import vn.sohoa.core.review.ReviewQueue;
import vn.sohoa.core.review.RevisionQueue;
import vn.sohoa.core.viewlog.ViewLog;

/** Every port of the core that is kept in PostgreSQL, over one database. */
public record JdbcArchive(
        AccessionLog accessionLog,
        BatchQueue batchQueue,
        InspectionQueue inspectionQueue,
        RecognitionQueue recognitionQueue,
        DescriptionQueue descriptionQueue,
        ReviewQueue reviewQueue,
        RevisionQueue revisionQueue,
        Amendments amendments,
        RetypedPapers retypedPapers,
        ConfirmedPapers confirmedPapers,
        PreservationQueue preservationQueue,
        IndexQueue indexQueue,
        Holdings holdings,
        Procedures procedures,
        PapersOnFile papersOnFile,
        ReuseLog reuseLog,
        Revocations revocations,
        ViewLog viewLog,
        Catalogue catalogue,
        DescriptionQuality descriptionQuality,
        Accounts accounts,
        Indicators indicators,
        OwnResults ownResults,
        Verifications verifications,
        Shares shares,
        CorrectionRequests correctionRequests) {

    /**
     * Opens the ports of a migrated database.
     *
     * @param transactions of the same data source; a transaction of the caller is joined
     * @param clock for the times of reception, change and events
     */
    public static JdbcArchive over(
            DataSource dataSource, PlatformTransactionManager transactions, InstantSource clock) {
        Database database = new Database(dataSource, transactions, clock);
        Provenance provenance = new Provenance(database);
        Counting counting = new Counting(database);
        PaperVersions versions = new PaperVersions(database, provenance, counting);
        return new JdbcArchive(
                new JdbcAccessionLog(database, provenance, counting),
                new JdbcBatchQueue(database),
                new JdbcInspectionQueue(database, provenance, counting),
                new JdbcRecognitionQueue(database, provenance),
                new JdbcDescriptionQueue(database, provenance, counting),
                new JdbcReviewQueue(database, versions),
                new JdbcRevisionQueue(database, provenance, counting),
                new JdbcAmendments(database, provenance, versions),
                new JdbcRetypedPapers(database, provenance, counting),
                new JdbcConfirmedPapers(database),
                new JdbcPreservationQueue(database, provenance, counting),
                new JdbcIndexQueue(database),
                new JdbcHoldings(database, provenance, counting),
                new JdbcProcedures(database, counting),
                new JdbcPapersOnFile(database),
                new JdbcReuseLog(database, counting),
                new JdbcRevocations(database),
                new JdbcViewLog(database),
                new JdbcCatalogue(database),
                new JdbcDescriptionQuality(database),
                new JdbcAccounts(database),
                new JdbcIndicators(database, counting),
                new JdbcOwnResults(database),
                new JdbcVerifications(database),
                new JdbcShares(database),
                new JdbcCorrectionRequests(database));
    }
}
