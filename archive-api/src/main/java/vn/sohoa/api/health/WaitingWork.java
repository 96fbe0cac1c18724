package vn.sohoa.api.health;

import java.util.List;

/** What the batches in work wait for, for their pages to say so. */
@FunctionalInterface
public interface WaitingWork {

    /** The parts that are away or full; none while the work goes on. */
    List<Part> waitsFor();
}
