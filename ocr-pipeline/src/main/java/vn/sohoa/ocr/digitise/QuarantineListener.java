package vn.sohoa.ocr.digitise;

import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.listener.SkipListener;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.ocr.OcrUnavailableException;

/**
 * Sets an item aside that failed in a way nobody foresaw. The listener is called inside the transaction that is rolled back,
 * so it writes in one of its own.
 */
final class QuarantineListener<T, S> implements SkipListener<T, S> {

    private static final Logger log = LoggerFactory.getLogger(QuarantineListener.class);

    private final TransactionTemplate transaction;
    private final BiConsumer<T, Quarantine> quarantine;

    QuarantineListener(PlatformTransactionManager tx, BiConsumer<T, Quarantine> quarantine) {
        this.transaction = new TransactionTemplate(tx);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.quarantine = quarantine;
    }

    /** An item may be at fault for anything but an absent store: that stops the job, which is started again later. */
    static boolean skips(Throwable failure, long skipped) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreUnavailableException
                    || cause instanceof DataAccessException
                    || cause instanceof TransactionException
                    || cause instanceof OcrUnavailableException
                    || cause instanceof InterruptedException
                    || cause instanceof CancellationException
                    || cause instanceof Error) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void onSkipInProcess(T item, Throwable failure) {
        log.error("{} goes to quarantine after an unexpected failure", item, failure);
        Quarantine reason =
                new Quarantine(LedgerCode.INTERNAL_ERROR, failure.getClass().getSimpleName());
        transaction.executeWithoutResult(status -> quarantine.accept(item, reason));
    }
}
