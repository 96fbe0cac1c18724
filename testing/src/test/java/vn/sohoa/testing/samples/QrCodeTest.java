package vn.sohoa.testing.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    @Test
    void tellsOfPersonAsCardDoes() {
        assertThat(card())
                .isEqualTo("070082001498||Nguyễn Thị Bích Phượng|05021982|Nữ|12 Hai Bà Trưng, Hà Nội|01072024");
    }

    @Test
    void drawsCodeThatCanBeRead() throws ReaderException {
        assertThat(read(card())).isEqualTo(card());
    }

    @Test
    void refusesTextThatIsTooLong() {
        assertThatThrownBy(() -> QrCode.modules("đ".repeat(2000), 0, 0, 1)).hasMessageContaining("2000 characters");
    }

    private static String card() {
        return QrCode.cardText(
                "070082001498",
                "",
                "Nguyễn Thị Bích Phượng",
                LocalDate.of(1982, 2, 5),
                "Nữ",
                "12 Hai Bà Trưng, Hà Nội",
                LocalDate.of(2024, 7, 1));
    }

    private static String read(String text) throws ReaderException {
        BufferedImage image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 300, 300);
        g.setColor(Color.BLACK);
        g.fill(QrCode.modules(text, 30, 30, 240));
        g.dispose();
        RGBLuminanceSource source = new RGBLuminanceSource(300, 300, image.getRGB(0, 0, 300, 300, null, 0, 300));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new GlobalHistogramBinarizer(source)))
                .getText();
    }
}
