package vn.sohoa.core.record;

/**
 * One page of a record.
 *
 * @param number position in the received file, from 1
 */
public record PageId(RecordId record, int number) {

    public PageId {
        if (number < 1) {
            throw new IllegalArgumentException("a page number starts at 1, not " + number);
        }
    }

    @Override
    public String toString() {
        return record + "#" + number;
    }
}
