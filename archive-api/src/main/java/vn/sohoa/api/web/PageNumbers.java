package vn.sohoa.api.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which page numbers to offer: the first, the last and those around the current one; 0 stands for a gap. */
final class PageNumbers {

    static final int GAP = 0;

    private static final int AROUND = 3;
    private static final int ALL_UP_TO = 30;

    private PageNumbers() {}

    static List<Integer> around(int current, int last) {
        List<Integer> numbers = new ArrayList<>();
        IntStream.rangeClosed(1, last)
                .filter(n -> last <= ALL_UP_TO || n == 1 || n == last || Math.abs(n - current) <= AROUND)
                .forEach(n -> {
                    if (!numbers.isEmpty() && n - numbers.getLast() > 1) {
                        numbers.add(GAP);
                    }
                    numbers.add(n);
                });
        return numbers;
    }
}
