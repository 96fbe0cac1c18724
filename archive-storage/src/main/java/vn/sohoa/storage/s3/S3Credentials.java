package vn.sohoa.storage.s3;

/** A key pair of the store; its text form does not show the secret. */
public record S3Credentials(String accessKey, String secretKey) {

    @Override
    public String toString() {
        return "S3Credentials[" + accessKey + "]";
    }
}
