package vn.sohoa.ocr.worker;

/**
 * How often a request that cost a worker is tried again. A crash or a hang is most likely the file's doing and is
 * forgiven once; being killed is not, and is forgiven a few times more.
 */
public final class Attempts {

    private static final int OWN = 2;
    private static final int KILLED = 6;

    private int own;
    private int killed;

    /** Whether it is worth another attempt after this failure. */
    public boolean allowAfter(WorkerLostException failure) {
        if (failure.wasKilled()) {
            killed++;
        } else {
            own++;
        }
        return own < OWN && killed < KILLED;
    }
}
