package vn.sohoa.describe.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sohoa.describe.training.Line.Style;

/** The head of a paper: state, agency, number, place and date, in the order of the day. */
final class Heads {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String STATE_NEW_TONES = "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    private final Facts facts;
    private final Chance chance;
    private String kind = "none";
    private String mark = "";
    private String number = "";
    private String about = "";
    private String agencyLine = "";

    Heads(Facts facts, Chance chance) {
        this.facts = facts;
        this.chance = chance;
    }

    void kind(String head) {
        kind = head;
    }

    void mark(String form) {
        mark = form;
    }

    void number(String line) {
        number = line;
    }

    void about(String line) {
        about = line;
    }

    void agencyLine(String line) {
        agencyLine = line;
    }

    /** Whether place and date are part of the head. */
    boolean isDated() {
        return kind.equals("nd30");
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        if (!mark.isEmpty() && chance.happens(0.6)) {
            lines.add(Line.of(Style.MARK, mark));
        }
        switch (kind) {
            case "nd30" -> lines.add(new Line(Style.HEAD, List.of(left(true), right(true))));
            case "agency" -> lines.add(new Line(Style.HEAD, List.of(left(false), right(false))));
            case "state" -> {
                for (String line : state().split("~", -1)) {
                    lines.add(Line.of(Style.CENTRE, line));
                }
            }
            default -> {
                if (!agencyLine.isEmpty()) {
                    lines.add(Line.of(Style.CENTRE, agencyLine));
                }
            }
        }
        if (!kind.equals("nd30") && !number.isEmpty()) {
            lines.add(Line.of(chance.happens(0.5) ? Style.RIGHT : Style.CENTRE, number));
        }
        return lines;
    }

    private String state() {
        String nation = chance.happens(0.3) ? STATE_NEW_TONES : STATE;
        String motto = chance.happens(0.8) ? "Độc lập - Tự do - Hạnh phúc" : "Độc lập – Tự do – Hạnh phúc";
        return nation + "~" + motto + (chance.happens(0.2) ? "~-----------" : "");
    }

    private String left(boolean numbered) {
        List<String> lines = new ArrayList<>();
        String agency = facts.print("co-quan-ban-hanh");
        if (chance.happens(0.4)) {
            lines.add(parent(agency));
        }
        lines.add(broken(agency).toUpperCase(VIETNAMESE));
        if (!agencyLine.isEmpty()) {
            lines.add(agencyLine);
        }
        if (numbered && !number.isEmpty()) {
            lines.add(number);
        }
        if (!about.isEmpty()) {
            lines.add(about);
        }
        return String.join("~", lines);
    }

    private String parent(String agency) {
        if (agency.startsWith("Sở ") || agency.startsWith("Văn phòng") || agency.startsWith("Trung tâm")) {
            return "UBND TỈNH " + facts.print("_tinh#").toUpperCase(VIETNAMESE);
        }
        return chance.happens(0.5)
                ? "HUYỆN " + facts.print("_huyen#").toUpperCase(VIETNAMESE)
                : "TỈNH " + facts.print("_tinh#").toUpperCase(VIETNAMESE);
    }

    /** The name of the place on a line of its own, as most heads have it. */
    private String broken(String agency) {
        return chance.happens(0.7) ? agency.replaceFirst(" (?=xã |phường |thị trấn |huyện |tỉnh )", "~") : agency;
    }

    private String right(boolean dated) {
        return dated ? state() + "~" + facts.print("_tinh#") + ", " + facts.print("ngay-ban-hanh:long") : state();
    }
}
