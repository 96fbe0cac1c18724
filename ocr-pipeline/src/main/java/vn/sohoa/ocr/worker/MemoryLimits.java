package vn.sohoa.ocr.worker;

/**
 * How large a worker may become.
 *
 * @param heapMegabytes of the Java virtual machine; decoded pictures are outside it
 * @param renewAboveMegabytes resident after an answer: the worker is replaced by a fresh one
 * @param mostMegabytes resident at any time: the worker is stopped
 */
public record MemoryLimits(int heapMegabytes, int renewAboveMegabytes, int mostMegabytes) {

    public static final MemoryLimits DEFAULT = new MemoryLimits(512, 1_024, 4_096);

    private static final int MEGABYTE = 1 << 20;

    public MemoryLimits {
        require(heapMegabytes >= 64, "heap", heapMegabytes);
        require(mostMegabytes > heapMegabytes, "most", mostMegabytes);
        require(renewAboveMegabytes >= 1 && renewAboveMegabytes <= mostMegabytes, "renewAbove", renewAboveMegabytes);
    }

    private static void require(boolean condition, String name, int value) {
        if (!condition) {
            throw new IllegalArgumentException("the memory's " + name + " is " + value + " MB, out of range");
        }
    }

    long renewAbove() {
        return (long) renewAboveMegabytes * MEGABYTE;
    }

    long most() {
        return (long) mostMegabytes * MEGABYTE;
    }
}
