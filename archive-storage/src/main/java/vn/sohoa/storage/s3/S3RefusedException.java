package vn.sohoa.storage.s3;

import vn.sohoa.core.ArchiveException;

/** The store answered and said no, or kept something else than it was sent. Trying again does not help. */
public final class S3RefusedException extends ArchiveException {

    S3RefusedException(String action, String reason, Throwable cause) {
        super(
                "The S3 store refused to " + action + ": " + reason + ". Check endpoint, bucket, key pair and rights.",
                cause);
    }

    S3RefusedException(String key, String difference) {
        super(
                "The S3 store keeps " + key + " differently from what was sent: " + difference
                        + ". Do not use this store.",
                null);
    }
}
