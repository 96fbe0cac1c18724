package vn.sohoa.ocr.worker;

import com.sun.jna.Memory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What tests of the pool make a worker do. */
final class Misbehaviour {

    private static final int CRASHED = 134;
    private static final int MEGABYTE = 1 << 20;

    private Misbehaviour() {}

    static Answer of(Request.Misbehave request) throws IOException {
        if (request.file().isEmpty() || Files.deleteIfExists(Path.of(request.file()))) {
            switch (request.how()) {
                case CRASH -> Runtime.getRuntime().halt(CRASHED);
                case SPIN -> spin();
                case SLEEP -> sleep();
                case FILL_HEAP -> fillHeap();
                case FILL_NATIVE_MEMORY -> fillNativeMemory();
            }
        }
        return new Answer.Done();
    }

    private static void spin() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void fillHeap() {
        List<byte[]> hoard = new ArrayList<>();
        while (hoard.size() < Integer.MAX_VALUE) {
            hoard.add(new byte[MEGABYTE]);
        }
    }

    private static void fillNativeMemory() {
        List<Memory> hoard = new ArrayList<>();
        while (hoard.size() < Integer.MAX_VALUE) {
            Memory part = new Memory(MEGABYTE);
            part.setMemory(0, MEGABYTE, (byte) 1);
            hoard.add(part);
        }
    }
}
