package vn.sohoa.api.rest;

/** A password that is shown this once. */
public record PasswordJson(String name, String password) {

    /** Neither in logs nor in messages. */
    @Override
    public String toString() {
        return "PasswordJson[" + name + "]";
    }
}
