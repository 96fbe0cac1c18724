package vn.sohoa.core.text;

import java.util.List;
import java.util.stream.Collectors;

/** Lines that stand together, top to bottom. */
public record OcrBlock(Box box, List<OcrLine> lines) {

    public OcrBlock {
        lines = List.copyOf(lines);
    }

    public String text() {
        return lines.stream().map(OcrLine::text).collect(Collectors.joining("\n"));
    }
}
