package vn.sohoa.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Procedures from the command line, while no service runs. */
class ProceduresCommandIT {

    private static final String GOOD = """
            code,name,field,level,from,to,result,paper,types,form,copies,condition,validMonths
            2.009999,Cấp thẻ thử,Hộ tịch,COMMUNE,2025-07-01,,,Tờ khai,,FILLED_IN,,,
            2.009999,,,,2025-07-01,,,Giấy khai sinh,giay-khai-sinh,COPY,,,
            """;

    private static final String WITH_BAD_LINES = GOOD + """
            2.009999,,,,2025-07-01,,,Giấy khác,khong-co,COPY,,,
            2.009998,Thủ tục khác,Hộ tịch,XA,2025-07-01,,,Giấy,,COPY,,,
            """;

    @TempDir
    private Path folder;

    @Test
    void oneBadLineAndNothingIsImported() throws Exception {
        CommandLineRun bad = imported(WITH_BAD_LINES);
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.said()).contains("2 lines", "- 4 ·", "khong-co", "- 5 ·", "COMMUNE", "XA");

        CommandLineRun good = imported(GOOD);
        assertThat(good.code()).as(good.said()).isZero();
        assertThat(good.said()).contains("1 versions added, 0 changed");
    }

    @Test
    void whatIsNotThereIsNamedBeforeAnythingStarts() throws Exception {
        CommandLineRun missing = sohoa("procedures", "import", "no-such.csv");
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.said()).contains("Cannot read no-such.csv");
        assertThat(sohoa("procedures").code()).isEqualTo(2);
    }

    private CommandLineRun imported(String csv) throws Exception {
        Path file = Files.writeString(folder.resolve("procedures.csv"), csv);
        return sohoa("procedures", "import", file.toString());
    }

    private CommandLineRun sohoa(String... arguments) throws Exception {
        return CommandLineRun.of(folder.resolve("data"), Map.of("SOHOA_PORT", "0"), arguments);
    }
}
