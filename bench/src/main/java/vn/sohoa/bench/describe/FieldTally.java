package vn.sohoa.bench.describe;

/**
 * How right one field is read.
 *
 * @param printed papers on which it stands
 * @param proposed values that were read
 * @param proposedRight right ones of them
 * @param accepted values that no person is asked about
 * @param acceptedRight right ones of them
 */
record FieldTally(long printed, long proposed, long proposedRight, long accepted, long acceptedRight) {

    static final FieldTally NONE = new FieldTally(0, 0, 0, 0, 0);

    /** A field that stands on a paper. */
    static final FieldTally PRINTED = new FieldTally(1, 0, 0, 0, 0);

    static FieldTally read(boolean accepted, boolean right) {
        return new FieldTally(0, 1, right ? 1 : 0, accepted ? 1 : 0, accepted && right ? 1 : 0);
    }

    FieldTally plus(FieldTally other) {
        return new FieldTally(
                printed + other.printed,
                proposed + other.proposed,
                proposedRight + other.proposedRight,
                accepted + other.accepted,
                acceptedRight + other.acceptedRight);
    }

    /** Of the accepted values those that are right. */
    double accuracy() {
        return accepted == 0 ? 0 : (double) acceptedRight / accepted;
    }

    /** Of the papers on which it stands those where it was read rightly and nobody is asked. */
    double coverage() {
        return printed == 0 ? 0 : (double) acceptedRight / printed;
    }
}
