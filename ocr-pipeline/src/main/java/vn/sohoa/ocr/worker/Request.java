package vn.sohoa.ocr.worker;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/** What a worker can be asked; one answer follows each. Paths are absolute. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
public sealed interface Request {

    record CountPages(String file) implements Request {}

    /** @param page from 1 */
    record ReadPage(String file, int page, String tessdata) implements Request {}

    /**
     * @param page from 1
     * @param rotation clockwise quarter turns
     */
    record RenderPage(String file, int page, int rotation, int maxWidth) implements Request {}

    /** @param words file with the pages' words, as {@code PageWords} writes it */
    record WriteCopy(String file, String words, String title, Instant created, String target) implements Request {}

    /** For tests of the pool: the worker ends itself, hangs, or fills its heap. */
    record Misbehave(How how) implements Request {

        public enum How {
            CRASH,
            HANG,
            FILL_HEAP
        }
    }
}
