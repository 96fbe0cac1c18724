package vn.sohoa.describe.extract;

import java.util.Arrays;
import java.util.List;

/**
 * A value read off tokens.
 *
 * @param value in standard form
 * @param tokens it was read off
 * @param certainty 0 to 1, of its form alone
 * @param alternatives other values these tokens may mean
 */
record Reading(String value, List<Token> tokens, double certainty, List<String> alternatives) {

    Reading {
        tokens = List.copyOf(tokens);
        alternatives = List.copyOf(alternatives);
    }

    Reading(String value, List<Token> tokens, double certainty) {
        this(value, tokens, certainty, List.of());
    }

    /** How surely its words were recognised, 0 to 1. */
    double legibility() {
        int[] words = tokens.stream()
                .filter(token -> !token.isLeader())
                .mapToInt(Token::confidence)
                .toArray();
        int least = Arrays.stream(words).min().orElse(0);
        double mean = Arrays.stream(words).average().orElse(0);
        return Math.clamp((0.6 * least + 0.4 * mean) / 95, 0, 1);
    }
}
