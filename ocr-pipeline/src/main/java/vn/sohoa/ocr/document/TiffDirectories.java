package vn.sohoa.ocr.document;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sohoa.core.ledger.LedgerCode;

/** Walks the chain of directories of a TIFF or BigTIFF, which may be endless, damaged or long on purpose. */
final class TiffDirectories {

    private static final int MOST_ENTRIES = 4096;
    private static final int MOST_VALUES = 1 << 20;
    private static final long[] NOTHING = {};

    private final SeekableByteChannel channel;
    private final boolean big;
    private final ByteOrder order;

    private TiffDirectories(SeekableByteChannel channel, ByteOrder order, boolean big) {
        this.channel = channel;
        this.order = order;
        this.big = big;
    }

    static List<TiffDirectory> read(SeekableByteChannel channel, int maxPages) throws IOException {
        try {
            ByteBuffer start = bytes(channel, 0, 4);
            ByteOrder order = start.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
            boolean big = start.order(order).getShort(2) == 43;
            return new TiffDirectories(channel, order, big).chain(maxPages);
        } catch (EOFException e) {
            throw Refusals.corrupt("the TIFF's list of pages leads outside the file");
        }
    }

    private List<TiffDirectory> chain(int maxPages) throws IOException {
        List<TiffDirectory> found = new ArrayList<>();
        Set<Long> visited = new HashSet<>();
        long next = offset(bytes(big ? 8 : 4, 8), 0);
        while (next != 0) {
            if (!visited.add(next)) {
                throw Refusals.corrupt("the TIFF's list of pages runs in a circle");
            }
            if (found.size() > maxPages) {
                throw Refusals.refuse(LedgerCode.TOO_MANY_PAGES, "more than " + maxPages);
            }
            long count = big ? bytes(next, 8).getLong(0) : bytes(next, 2).getShort(0) & 0xFFFF;
            if (count < 1 || count > MOST_ENTRIES) {
                throw Refusals.corrupt("a TIFF directory of " + count + " entries");
            }
            long entries = next + (big ? 8 : 2);
            int entryLength = big ? 20 : 12;
            found.add(directory(found.size(), bytes(entries, (int) count * entryLength), entryLength));
            next = offset(bytes(entries + count * entryLength, big ? 8 : 4), 0);
        }
        return found;
    }

    private TiffDirectory directory(int index, ByteBuffer entries, int entryLength) throws IOException {
        Map<Integer, long[]> tags = new HashMap<>();
        for (int at = 0; at < entries.limit(); at += entryLength) {
            int tag = entries.getShort(at) & 0xFFFF;
            if (isWanted(tag)) {
                tags.putIfAbsent(tag, values(entries, at));
            }
        }
        boolean tiled = tags.containsKey(324);
        return new TiffDirectory(
                index,
                first(tags, 256, 0),
                first(tags, 257, 0),
                (int) first(tags, 259, 1),
                (int) first(tags, 262, 0),
                (int) first(tags, 266, 1),
                (int) first(tags, 274, 1),
                dpi(tags),
                (first(tags, 254, 0) & 1) != 0,
                tags.getOrDefault(tiled ? 324 : 273, NOTHING),
                tags.getOrDefault(tiled ? 325 : 279, NOTHING));
    }

    private static boolean isWanted(int tag) {
        return switch (tag) {
            case 254, 256, 257, 259, 262, 266, 273, 274, 279, 282, 296, 324, 325 -> true;
            default -> false;
        };
    }

    private static long first(Map<Integer, long[]> tags, int tag, long otherwise) {
        long[] values = tags.get(tag);
        return values == null || values.length == 0 ? otherwise : values[0];
    }

    /** Resolution is a fraction, kept in thousandths. */
    private static double dpi(Map<Integer, long[]> tags) {
        double resolution = first(tags, 282, 0) / 1000.0;
        return switch ((int) first(tags, 296, 2)) {
            case 2 -> resolution;
            case 3 -> resolution * 2.54;
            default -> 0;
        };
    }

    private long[] values(ByteBuffer entries, int at) throws IOException {
        int type = entries.getShort(at + 2);
        int size = size(type);
        long count = big ? entries.getLong(at + 4) : entries.getInt(at + 4) & 0xFFFFFFFFL;
        if (size == 0 || count < 1) {
            return NOTHING;
        }
        if (count > MOST_VALUES) {
            throw Refusals.corrupt("a TIFF entry of " + count + " values");
        }
        int valueAt = at + (big ? 12 : 8);
        boolean inline = size * count <= (big ? 8 : 4);
        ByteBuffer data = inline
                ? slice(entries, valueAt, (int) (size * count))
                : bytes(offset(entries, valueAt), (int) (size * count));
        long[] values = new long[(int) count];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(data, i * size, type);
        }
        return values;
    }

    private static int size(int type) {
        return switch (type) {
            case 1 -> 1;
            case 3 -> 2;
            case 4 -> 4;
            case 5, 16 -> 8;
            default -> 0;
        };
    }

    private static long value(ByteBuffer data, int at, int type) {
        return switch (type) {
            case 1 -> data.get(at) & 0xFF;
            case 3 -> data.getShort(at) & 0xFFFF;
            case 4 -> data.getInt(at) & 0xFFFFFFFFL;
            case 5 -> thousandths(data.getInt(at) & 0xFFFFFFFFL, data.getInt(at + 4) & 0xFFFFFFFFL);
            default -> data.getLong(at);
        };
    }

    private static long thousandths(long numerator, long denominator) {
        return denominator == 0 ? 0 : numerator * 1000 / denominator;
    }

    private long offset(ByteBuffer buffer, int at) {
        return big ? buffer.getLong(at) : buffer.getInt(at) & 0xFFFFFFFFL;
    }

    private ByteBuffer slice(ByteBuffer buffer, int at, int length) {
        return buffer.slice(at, length).order(order);
    }

    private ByteBuffer bytes(long at, int length) throws IOException {
        return bytes(channel, at, length).order(order);
    }

    private static ByteBuffer bytes(SeekableByteChannel channel, long at, int length) throws IOException {
        if (at < 0 || at > channel.size()) {
            throw new EOFException();
        }
        ByteBuffer buffer = ByteBuffer.allocate(length);
        channel.position(at);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException();
            }
        }
        return buffer.flip();
    }
}
