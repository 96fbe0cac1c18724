package vn.sohoa.core.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sohoa.core.code.PartialDate;

/** Until when a paper counts. */
final class LastDay {

    private LastDay() {}

    /**
     * The earlier of what the paper says itself and what the procedure says; of dates that are not full, the first day they
     * may mean. Empty where it counts on.
     *
     * @param months it counts from its day of issue; 0 where the procedure says nothing
     */
    static Optional<PartialDate> of(Optional<PartialDate> own, Optional<PartialDate> issued, int months) {
        Optional<LocalDate> counted = months == 0
                ? Optional.empty()
                : issued.map(date -> date.earliest().plusMonths(months));
        return Stream.of(own.map(PartialDate::earliest), counted)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(PartialDate::of);
    }
}
