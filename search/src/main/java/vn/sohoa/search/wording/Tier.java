package vn.sohoa.search.wording;

import java.util.Locale;
import vn.sohoa.core.text.VietnameseText;

/**
 * How closely words agree, strictest first. Words that agree in one tier agree in all later ones, so the pages of a tier
 * hold those of the tiers before it.
 */
public enum Tier {
    /** With tones: đường = ĐƯỜNG, hòa = hoà. */
    TONE("tone", 2),
    /** Same letters, any tone: đường = đương. */
    BASE("base", 1),
    /** Same bare letters: đường = duong. */
    ASCII("ascii", 0);

    private final String field;
    private final int looserTiers;

    Tier(String field, int looserTiers) {
        this.field = field;
        this.looserTiers = looserTiers;
    }

    /** The index field that holds the words in this form. */
    public String field() {
        return field;
    }

    /** How many tiers a page of this one goes before. */
    int looserTiers() {
        return looserTiers;
    }

    /** The form in which syllables are compared in this tier; empty for one without any letter or digit. */
    String form(String syllable) {
        // soft hyphens, joiners and direction marks inside a word are not seen, so they are not compared
        String visible = syllable.replaceAll("\\p{Cf}+", "").toLowerCase(Locale.ROOT);
        // many old fonts and keyboards wrote the Icelandic eth for đ
        String tone = VietnameseText.unifyTonePlacement(visible.replace('ð', 'đ'));
        String ascii = VietnameseText.ascii(tone);
        if (ascii.isEmpty()) {
            return "";
        }
        return switch (this) {
            case TONE -> tone;
            case BASE -> VietnameseText.withoutTones(tone);
            case ASCII -> ascii;
        };
    }
}
