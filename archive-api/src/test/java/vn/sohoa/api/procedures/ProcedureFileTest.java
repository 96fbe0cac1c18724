package vn.sohoa.api.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.procedure.Procedure;
import vn.sohoa.core.procedure.RequiredPaper;
import vn.sohoa.describe.catalogue.PaperCatalogue;

class ProcedureFileTest {

    private static final String CSV = """
            code,name,field,level,from,to,result,paper,types,form,copies,condition,validMonths
            1.000894,Đăng ký kết hôn,Hộ tịch,COMMUNE,2025-07-01,,giay-chung-nhan-ket-hon,"Tờ khai, theo mẫu",to-khai-dang-ky-ket-hon,FILLED_IN,,,
            1.000894,,,,2025-07-01,,,Xác nhận,giay-xac-nhan-tinh-trang-hon-nhan,original,2,Khi cần,6
            """;

    private static final String JSON = """
            {"procedures": [{"code": "1.000894", "name": "Đăng ký kết hôn", "field": "Hộ tịch", "level": "COMMUNE",
              "from": "2025-07-01", "result": "giay-chung-nhan-ket-hon", "papers": [
                {"paper": "Tờ khai, theo mẫu", "types": ["to-khai-dang-ky-ket-hon"], "form": "FILLED_IN"},
                {"paper": "Xác nhận", "types": ["giay-xac-nhan-tinh-trang-hon-nhan"], "form": "ORIGINAL", "copies": 2,
                 "condition": "Khi cần", "validMonths": 6}]}]}
            """;

    private final PaperCatalogue types = PaperCatalogue.load();
    private final ProcedureFile file =
            new ProcedureFile(type -> types.find(type).isPresent());

    @Test
    void csvAndJsonSayTheSame() {
        List<Procedure> read = file.csv(bytes(CSV)).procedures();

        assertThat(file.csv(bytes(CSV)).badLines()).isEmpty();
        assertThat(file.json(bytes(JSON)).badLines()).isEmpty();
        assertThat(read).isEqualTo(file.json(bytes(JSON)).procedures()).hasSize(1);
        assertThat(file.csv(bytes("\uFEFF"
                                + CSV.replace("\"Tờ khai, theo mẫu\"", "Tờ khai")
                                        .replace(',', ';')))
                        .badLines())
                .isEmpty();
        assertThat(read.getFirst().papers().getLast())
                .isEqualTo(new RequiredPaper(
                        "Xác nhận",
                        List.of(new PaperTypeId("giay-xac-nhan-tinh-trang-hon-nhan")),
                        RequiredPaper.Form.ORIGINAL,
                        2,
                        "Khi cần",
                        6));
    }

    @Test
    void everyBadLineIsNamedAndNothingIsRead() {
        ProcedureFile.Content content = file.csv(bytes(CSV
                + "x,Thủ tục,Hộ tịch,XA,1/7/2025,,la,Giấy,khong-co,SAO,0,,1000\n"
                + "1.000894,Khác,,,2025-07-01,,,Xác nhận,,COPY,,,\n"));

        assertThat(content.procedures()).isEmpty();
        assertThat(content.badLines())
                .extracting(BadLine::place, BadLine::fault)
                .containsExactly(
                        tuple("4", Fault.CODE),
                        tuple("4", Fault.LEVEL),
                        tuple("4", Fault.DATE),
                        tuple("4", Fault.TYPE),
                        tuple("5", Fault.DIFFERS),
                        tuple("5", Fault.TWICE));
    }

    @Test
    void placesInJsonAreNamedToo() {
        assertThat(file.json(bytes(JSON.replace("ORIGINAL", "X").replace("\"copies\": 2", "\"copies\": 0")))
                        .badLines())
                .extracting(BadLine::place, BadLine::fault)
                .containsExactly(
                        tuple("procedures[0].papers[1]", Fault.FORM), tuple("procedures[0].papers[1]", Fault.NUMBER));
    }

    @Test
    void whatIsNoFileOfProceduresIsToldApart() {
        assertThat(fault(file.json(bytes("{\"procedures\": [")))).contains(Fault.UNREADABLE);
        assertThat(fault(file.json(bytes("[]")))).contains(Fault.EMPTY);
        assertThat(fault(file.csv(bytes("")))).contains(Fault.COLUMN);
        assertThat(fault(file.csv(bytes("mã,tên\n1,2\n")))).contains(Fault.COLUMN);
        assertThat(fault(file.csv(new byte[] {0, 1, 2, (byte) 0xff}))).contains(Fault.COLUMN);
    }

    @Test
    void theProgramComesWithTwentyProcedures() {
        SampleReuse procedures = new SampleReuse();
        ProcedureImport imports = new ProcedureImport(procedures, types);

        imports.startWithSamples();
        imports.startWithSamples();

        assertThat(procedures.find("", LocalDate.of(2026, 11, 2), 100)).hasSize(20);
        assertThatExceptionOfType(ProcedureImport.BadFileException.class)
                .isThrownBy(() -> imports.csv("an", bytes("code")));
    }

    private static Optional<Fault> fault(ProcedureFile.Content content) {
        return content.badLines().stream().map(BadLine::fault).findFirst();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
