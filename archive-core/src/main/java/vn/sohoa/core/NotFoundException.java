package vn.sohoa.core;

/** What was asked for does not exist. */
public final class NotFoundException extends ArchiveException {

    public NotFoundException(String kind, Object id) {
        super("There is no " + kind + " " + id + ".", null);
    }
}
