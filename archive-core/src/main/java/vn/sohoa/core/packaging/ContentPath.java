package vn.sohoa.core.packaging;

import java.util.List;

/**
 * A logical path inside an archival package, legal on a file system and as an object key: segments separated by {@code /},
 * none empty, {@code .} or {@code ..}, no backslash, no control character.
 */
public record ContentPath(String value) {

    public ContentPath {
        for (String segment : List.of(value.split("/", -1))) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                throw new IllegalArgumentException("not a content path: " + value);
            }
        }
        if (value.chars().anyMatch(c -> c == '\\' || Character.isISOControl(c))) {
            throw new IllegalArgumentException("a content path has no backslash and no control character");
        }
    }

    public ContentPath resolve(String segment) {
        return new ContentPath(value + "/" + segment);
    }

    @Override
    public String toString() {
        return value;
    }
}
