package vn.sohoa.core.provenance;

/** Kinds of events, with labels of the Library of Congress' PREMIS event type vocabulary where it has one. */
public enum EventType {
    INGESTION("ingestion"),
    FORMAT_IDENTIFICATION("format identification"),
    RECOGNITION("recognition"),
    DESCRIPTION("metadata extraction"),
    REVIEW("metadata modification"),
    PACKAGE_CREATION("information package creation"),
    QUARANTINE("quarantine");

    private final String label;

    EventType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
