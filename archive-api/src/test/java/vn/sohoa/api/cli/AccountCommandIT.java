package vn.sohoa.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts from the command line, before any service runs. */
class AccountCommandIT {

    @TempDir
    private Path folder;

    @Test
    void theFirstAdministratorIsMadeOnTheMachineAndGetsAPasswordOnce() throws Exception {
        CommandLineRun add = sohoa("account", "add", "quan-tri", "--role", "administrator,auditor", "--agency", "H01");
        assertThat(add.code()).as(add.said()).isZero();
        assertThat(add.said())
                .contains("Account quan-tri is open")
                .containsPattern("(?m)^[a-z2-9]{5}(-[a-z2-9]{5}){3}$");

        CommandLineRun again = sohoa("account", "add", "quan-tri", "--role", "administrator");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.said()).contains("There is an account quan-tri already.");

        CommandLineRun list = sohoa("account", "list");
        assertThat(list.said()).contains("quan-tri · quan-tri · auditor,administrator · H01 · open");
    }

    @Test
    void whatMakesNoSenseIsRefusedBeforeAnythingStarts() throws Exception {
        assertThat(sohoa("account", "add", "lan", "--role", "boss").code()).isEqualTo(2);
        assertThat(sohoa("account", "add", "lan").said()).contains("--role");
        assertThat(sohoa("account").code()).isEqualTo(2);
        assertThat(sohoa("account", "add", "--help").said()).contains("--personal-id", "--password-stdin");
    }

    private CommandLineRun sohoa(String... arguments) throws Exception {
        return CommandLineRun.of(folder.resolve("data"), Map.of("SOHOA_PORT", "0"), arguments);
    }
}
