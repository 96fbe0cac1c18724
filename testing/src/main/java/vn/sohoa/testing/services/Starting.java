package vn.sohoa.testing.services;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Chooses how a server is started that the environment does not name. {@code SOHOA_TEST_SERVICES} says {@code containers} or
 * {@code processes}; where it says nothing, a container is taken where its image is at hand, and processes otherwise.
 */
final class Starting {

    static final String VARIABLE = "SOHOA_TEST_SERVICES";

    private Starting() {}

    /** @throws IllegalStateException when it cannot be had in the way that was asked for */
    static StartedServer start(ServiceImage image, Supplier<StartedServer> processes) {
        return start(
                System.getenv().getOrDefault(VARIABLE, ""),
                () -> image.isAtHand() ? Optional.of(ServiceContainer.create(image)) : Optional.empty(),
                processes);
    }

    static StartedServer start(
            String way, Supplier<Optional<StartedServer>> container, Supplier<StartedServer> processes) {
        return switch (way) {
            case "processes" -> processes.get();
            case "containers" ->
                container
                        .get()
                        .orElseThrow(() -> new IllegalStateException(VARIABLE
                                + "=containers, but there is no Docker daemon of this machine that has the image."
                                + " ./sohoa test --containers prepares both."));
            case "" -> container.get().orElseGet(processes);
            default ->
                throw new IllegalStateException(
                        VARIABLE + "=" + way + ": say containers or processes, or leave it out.");
        };
    }
}
