package vn.sohoa.describe.confidence;

import java.util.List;

/** Whose doubt it is: from the narrowest to the widest. */
public final class Keys {

    private Keys() {}

    /** Of what a page was taken for. */
    public static List<String> ofPage(String page) {
        return List.of(page, "all pages");
    }

    /** Of a field: in its type; by how it was found in any type; by the kind of its value. */
    public static List<String> ofField(String type, String field, String method, String kind) {
        return List.of(type + "/" + field, field + "/" + method, kind + "/" + method, "all fields");
    }
}
