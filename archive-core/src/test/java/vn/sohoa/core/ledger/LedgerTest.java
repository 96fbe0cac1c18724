package vn.sohoa.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final Ledger.Files FILES = new Ledger.Files(4, 2, 1, 1, 0);

    @Test
    void balancesWhenEveryPageIsAccountedFor() {
        assertThat(ledger(OptionalInt.of(10), new Ledger.Pages(10, 0, 7, 2, 1, 7, 7))
                        .balances())
                .isTrue();
    }

    @Test
    void doesNotBalanceWhileOneNumberDiffers() {
        assertThat(ledger(OptionalInt.empty(), new Ledger.Pages(10, 1, 6, 2, 1, 6, 6))
                        .balances())
                .isFalse();
        assertThat(ledger(OptionalInt.empty(), new Ledger.Pages(10, 0, 7, 2, 1, 6, 7))
                        .balances())
                .isFalse();
        assertThat(ledger(OptionalInt.empty(), new Ledger.Pages(10, 0, 7, 2, 1, 7, 6))
                        .balances())
                .isFalse();
        assertThat(ledger(OptionalInt.of(11), new Ledger.Pages(10, 0, 7, 2, 1, 7, 7))
                        .balances())
                .isFalse();
    }

    @Test
    void accountsForPagesThatAreOnlyNotYetSearchable() {
        assertThat(ledger(OptionalInt.of(10), new Ledger.Pages(10, 0, 7, 2, 1, 7, 4))
                        .isAccountedFor())
                .isTrue();
        assertThat(ledger(OptionalInt.of(10), new Ledger.Pages(10, 0, 7, 2, 1, 6, 4))
                        .isAccountedFor())
                .isFalse();
    }

    private static Ledger ledger(OptionalInt announced, Ledger.Pages pages) {
        return new Ledger(announced, FILES, pages);
    }
}
