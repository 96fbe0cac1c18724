package vn.sohoa.api.cli;

import picocli.CommandLine.Command;
import vn.sohoa.storage.database.CatalogueMove;
import vn.sohoa.storage.database.TableSum;

@Command(
        name = "move",
        mixinStandardHelpOptions = true,
        description = {
            "Chuyển mục lục từ cơ sở dữ liệu kèm theo sang máy chủ PostgreSQL; dịch vụ phải dừng.",
            "Move the catalogue from the embedded database to a PostgreSQL server of yours, while the service is stopped.",
            "The server is the one of SOHOA_POSTGRESQL_URL, _USER and _PASSWORDFILE; its database has to be empty.",
            "All of it or nothing: a move that was cut off is simply done again. Both sides are compared before it counts.",
            "The embedded database stays as it is, with a note that keeps it from being started by mistake."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the catalogue is moved and compared",
            "1:it is not moved; the message says why",
            "2:the command makes no sense",
            "130:Ctrl-C, nothing is moved"
        })
final class DbMoveCommand extends MovingCommand {

    DbMoveCommand() {
        super("db.stopped");
    }

    @Override
    int move(Parts parts, MovingLine line, Words words) throws InterruptedException {
        CatalogueMove move = parts.get(CatalogueMove.class);
        report(Interruptible.get(() -> move.run(progress(line, words))), line, words);
        return 0;
    }

    private static CatalogueMove.Progress progress(MovingLine line, Words words) {
        return new CatalogueMove.Progress() {
            @Override
            public void comparing(String where) {
                line.say(words.say("db.comparing", where));
            }

            @Override
            public void copying(String table, long rows, long allRows, long allOf) {
                line.show(allRows, allOf, words.say("db.copying", allRows, allOf, table));
            }
        };
    }

    private static void report(CatalogueMove.Moved moved, MovingLine line, Words words) {
        for (TableSum table : moved.tables()) {
            line.say("  - " + words.say("db.table", table.table(), table.rows()));
        }
        String done = moved.again() ? "db.again" : "db.moved";
        line.say(words.say(done, moved.rows(), moved.tables().size(), moved.from(), moved.to()));
        line.say(words.say("db.next"));
    }
}
