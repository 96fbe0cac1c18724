package vn.sohoa.ocr.worker;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** What the system knows of a running process. */
interface Vitals {

    /** Processor time since its start; empty where the system does not tell. */
    Optional<Duration> busy();

    /** Bytes of memory it holds now; empty where the system does not tell. */
    OptionalLong resident();
}
