package vn.sohoa.core.delivery;

import java.util.UUID;

/** Identifies a link to an own result. It opens nothing: that takes the token. */
public record ShareId(UUID value) {

    public static ShareId random() {
        return new ShareId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
