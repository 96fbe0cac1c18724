package vn.sohoa.bench.speed;

import java.util.List;
import java.util.Map;

/**
 * A command line to be measured.
 *
 * @param environment beside that of this process
 */
record Invocation(List<String> words, Map<String, String> environment) {

    Invocation {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    static Invocation of(List<String> words) {
        return new Invocation(words, Map.of());
    }
}
