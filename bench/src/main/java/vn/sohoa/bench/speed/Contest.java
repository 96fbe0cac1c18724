package vn.sohoa.bench.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Who takes part.
 *
 * @param whole ours on all cores
 * @param single ours on one core
 * @param pair ours on two cores
 * @param programs all that run, in their order within a round
 */
record Contest(Tesseract tesseract, Sohoa whole, Ocrmypdf ocrmypdf, Sohoa single, Sohoa pair, List<Program> programs) {

    Contest {
        programs = List.copyOf(programs);
    }

    static Contest on(List<Integer> cores, Path launcher, boolean withOcrmypdf) {
        int count = cores.size();
        Tesseract tesseract = new Tesseract(count);
        Ocrmypdf ocrmypdf = new Ocrmypdf(count);
        Sohoa whole = new Sohoa(launcher, cores, false);
        Sohoa single = new Sohoa(launcher, cores.subList(0, 1), true);
        Sohoa pair = count == 2 ? whole : new Sohoa(launcher, cores.subList(0, Math.min(2, count)), true);

        List<Program> programs = new ArrayList<>(List.of(tesseract, whole));
        if (withOcrmypdf) {
            programs.add(ocrmypdf);
        }
        if (count > 1) {
            programs.add(single);
        }
        if (count > 2) {
            programs.add(pair);
        }
        return new Contest(tesseract, whole, ocrmypdf, single, pair, programs);
    }
}
