package vn.sohoa.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program as its users start it. */
interface Program {

    String name();

    /** Whether it writes {@code NAME.pdf} for each file. */
    boolean writesPdf();

    /** What to start, one after the other, to work through all files; results go to an empty folder. */
    List<Invocation> invocations(Workload work, Path results) throws IOException;
}
