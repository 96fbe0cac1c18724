package vn.sohoa.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who takes part.
 *
 * @param cores that the machine has for them
 * @param whole ours on all cores
 * @param single ours on one core
 * @param pair ours on two cores
 * @param programs that are compared with others, in their order within a round
 * @param scaling ours on one core and on two; none where there is one core
 */
public record Contest(
        int cores,
        Tesseract tesseract,
        Sohoa whole,
        Ocrmypdf ocrmypdf,
        Sohoa single,
        Sohoa pair,
        List<Program> programs,
        List<Program> scaling) {

    public Contest {
        programs = List.copyOf(programs);
        scaling = List.copyOf(scaling);
    }

    /** @param launcher {@code ./sohoa} */
    public static Contest onThisMachine(Path launcher) throws IOException {
        return on(Cores.allowed(), launcher);
    }

    static Contest on(List<Integer> cores, Path launcher) {
        int count = cores.size();
        Tesseract tesseract = new Tesseract(count);
        Ocrmypdf ocrmypdf = new Ocrmypdf(count);
        Sohoa whole = Sohoa.onAll(cores, launcher);
        Sohoa single = Sohoa.pinnedTo(cores.subList(0, 1), launcher);
        Sohoa pair = count == 2 ? whole : Sohoa.pinnedTo(cores.subList(0, Math.min(2, count)), launcher);
        List<Program> scaling = count == 1 ? List.of() : List.of(single, pair);
        return new Contest(
                count, tesseract, whole, ocrmypdf, single, pair, List.of(tesseract, whole, ocrmypdf), scaling);
    }

    public Contest withoutOcrmypdf() {
        Stream<Program> others = programs.stream().filter(program -> !program.equals(ocrmypdf));
        return new Contest(cores, tesseract, whole, ocrmypdf, single, pair, others.toList(), scaling);
    }
}
