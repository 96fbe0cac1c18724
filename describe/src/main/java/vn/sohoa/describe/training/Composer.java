package vn.sohoa.describe.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.describe.classify.PageClass;
import vn.sohoa.describe.training.Line.Style;

/** Plays a script: says its phrases, and tells the lines of each page. */
final class Composer {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final double LOST_ON_CARDS = 0.3;
    private static final double LOST = 0.02;

    /** Share of titles that are not set in capitals. */
    private static final double SMALL_LETTERS = 0.02;

    private final Script script;
    private final Phrases phrases;
    private final Facts facts;
    private final Chance chance;
    private final Knobs knobs;
    private final Heads heads;
    private final List<Sheet> sheets = new ArrayList<>();
    private List<Line> lines = new ArrayList<>();
    private PageClass page;
    private boolean card;
    private boolean skipping;
    private boolean headed;
    private String recipients = "";

    Composer(Script script, Phrases phrases, Facts facts, Chance chance, Knobs knobs) {
        this.script = script;
        this.phrases = phrases;
        this.facts = facts;
        this.chance = chance;
        this.knobs = knobs;
        this.heads = new Heads(facts, chance);
        this.page = PageClass.front(script.type());
    }

    /** The pages; those that a chance leaves out are missing. */
    List<Sheet> compose() {
        for (String line : script.lines()) {
            play(line);
        }
        endSheet();
        return sheets;
    }

    private void play(String line) {
        if (line.startsWith("@page ")) {
            endSheet();
            page = named(line.substring("@page ".length()));
            skipping = false;
            return;
        }
        if (line.startsWith("@sometimes ")) {
            skipping = !chance.happens(Double.parseDouble(line.substring("@sometimes ".length())));
        }
        if (skipping) {
            return;
        }
        if (line.startsWith("?")) {
            if (chance.happens(knobs.optional())) {
                play(line.substring(1).strip());
            }
        } else if (line.startsWith("*")) {
            repeat(line.substring(1));
        } else if (line.startsWith("@")) {
            String[] parts = line.substring(1).split(" ", 2);
            direct(parts[0], parts.length > 1 ? parts[1] : "");
        } else {
            add(line);
        }
    }

    private PageClass named(String name) {
        return switch (name) {
            case "back" -> PageClass.back(script.type());
            case "front" -> PageClass.front(script.type());
            default -> PageClass.CONTINUATION;
        };
    }

    private void repeat(String rest) {
        int blank = rest.indexOf(' ');
        String[] ends = rest.substring(0, blank).split("-", -1);
        int times = chance.between(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        if (!script.type().equals(PaperTypeId.OTHER) && chance.happens(knobs.longPapers())) {
            times += 10;
        }
        for (int i = 0; i < times; i++) {
            add(rest.substring(blank + 1));
        }
    }

    private void direct(String directive, String argument) {
        switch (directive) {
            case "head" -> heads.kind(chance.pick(List.of(argument.split(" ", -1))));
            case "card" -> {
                card = true;
                heads.kind(chance.happens(0.7) ? argument : "none");
            }
            case "form" -> heads.mark(phrases.say(argument, facts, chance));
            case "fact" -> {
                String[] parts = argument.split(" ", 2);
                facts.truth().put(parts[0], phrases.say(parts[1], facts, chance));
            }
            case "number" -> heads.number(phrases.say(argument, facts, chance));
            case "vv" -> heads.about(phrases.say(argument, facts, chance));
            case "agencyline" -> heads.agencyLine(argument);
            case "title" -> title(phrases.say(argument, facts, chance));
            case "sub", "abstract" -> addNotEmpty(Style.SUBTITLE, phrases.say(argument, facts, chance));
            case "dated" -> {
                if (!heads.isDated()) {
                    add("> {_xa}, {ngay-ban-hanh:long}");
                }
            }
            case "to" -> recipients = recipients();
            case "sign" -> foot(phrases.say(argument, facts, chance));
            case "sometimes" -> {}
            default -> throw new IllegalArgumentException("no such directive: " + directive);
        }
    }

    /** Recognisers read nothing where a card's title lies over its pattern. */
    private void title(String title) {
        head();
        if (chance.happens((card ? LOST_ON_CARDS : LOST) * knobs.noise())) {
            return;
        }
        boolean small = chance.happens(SMALL_LETTERS);
        for (String part : title.split("~", -1)) {
            addNotEmpty(Style.TITLE, small ? capitalised(part) : part);
        }
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.charAt(0) + text.substring(1).toLowerCase(VIETNAMESE);
    }

    private void head() {
        if (!headed) {
            headed = true;
            lines.addAll(heads.lines());
        }
    }

    private void add(String line) {
        head();
        String said = phrases.say(line, facts, chance).strip();
        if (said.isEmpty()) {
            return;
        }
        switch (said.charAt(0)) {
            case '!' -> addNotEmpty(Style.HEADING, said.substring(1).strip());
            case '=' -> addNotEmpty(Style.CENTRE, said.substring(1).strip());
            case '>' -> addNotEmpty(Style.RIGHT, said.substring(1).strip());
            case '|' -> lines.add(new Line(Style.ROW, cells(said.substring(1))));
            default -> addNotEmpty(Style.BODY, said);
        }
    }

    private static List<String> cells(String row) {
        return List.of(row.split("\\|", -1)).stream().map(String::strip).toList();
    }

    private void addNotEmpty(Style style, String text) {
        if (!text.isBlank()) {
            lines.add(Line.of(style, text.strip()));
        }
    }

    private String recipients() {
        StringBuilder out = new StringBuilder("Nơi nhận:");
        for (int left = chance.between(1, 5); left > 0; left--) {
            out.append('~').append(facts.print("_noi-nhan"));
        }
        return out.toString();
    }

    private void foot(String signer) {
        lines.add(new Line(Style.FOOT, List.of(recipients, signer)));
    }

    private void endSheet() {
        if (!lines.isEmpty()) {
            head();
            sheets.add(new Sheet(page, card, lines));
            lines = new ArrayList<>();
        }
    }
}
