package vn.sohoa.storage.database;

import java.nio.file.Path;

/** A move in a process of its own that ends in the middle of the rows, without any cleaning up. */
public final class MoveAndDie {

    static final int DIED = 9;

    private MoveAndDie() {}

    /** @param arguments folder, URL */
    public static void main(String[] arguments) throws InterruptedException {
        new CatalogueMove(Path.of(arguments[0]), TestSettings.of(arguments[1], arguments[2], arguments[3]))
                .run(new CatalogueMove.Progress() {
                    @Override
                    public void comparing(String where) {}

                    @Override
                    public void copying(String table, long rows, long allRows, long allOf) {
                        if (table.equals("page") && rows > 1000) {
                            Runtime.getRuntime().halt(DIED);
                        }
                    }
                });
    }
}
