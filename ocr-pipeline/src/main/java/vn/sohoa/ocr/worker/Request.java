package vn.sohoa.ocr.worker;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import vn.sohoa.ocr.preserve.DeliveredCopy;
import vn.sohoa.ocr.preserve.PreservationMetadata;
import vn.sohoa.ocr.preserve.Seal;

/** What a worker can be asked; one answer follows each. Paths are absolute. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
public sealed interface Request {

    /** What it is about. */
    String file();

    record Inspect(String file) implements Request {}

    /** @param page from 1 */
    record ReadPage(String file, int page, String tessdata) implements Request {}

    /**
     * @param page from 1
     * @param rotation clockwise quarter turns
     */
    record RenderPage(String file, int page, int rotation, int maxWidth) implements Request {}

    /**
     * @param page from 1
     * @param rotation clockwise quarter turns that make the stored page upright
     */
    record FindCodes(String file, int page, int rotation) implements Request {}

    /**
     * @param words file with the pages' words, as {@code PageWords} writes it
     * @param leftOut pages that become empty sheets
     */
    record WriteCopy(String file, String words, Set<Integer> leftOut, PreservationMetadata metadata, String target)
            implements Request {}

    /**
     * @param file the first of the parts
     * @param parts at least one
     */
    record WriteDelivery(
            String file, List<DeliveredCopy.Part> parts, Seal seal, PreservationMetadata metadata, String target)
            implements Request {

        public WriteDelivery {
            parts = List.copyOf(parts);
        }
    }

    /**
     * For tests of the pool: the worker ends itself, hangs, or takes more and more memory.
     *
     * @param file deleted before; the worker behaves where it is not there. Empty: it never behaves
     * @param pixels the worker says it begins
     */
    record Misbehave(String file, long pixels, How how) implements Request {

        public enum How {
            CRASH,
            SPIN,
            SLEEP,
            FILL_HEAP,
            FILL_NATIVE_MEMORY
        }
    }
}
