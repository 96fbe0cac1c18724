package vn.sohoa.api.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import vn.sohoa.api.SohoaApplication;
import vn.sohoa.core.ArchiveException;

/** The service inside this process. */
final class OwnService implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final CountDownLatch closed;

    private OwnService(ConfigurableApplicationContext context, CountDownLatch closed) {
        this.context = context;
        this.closed = closed;
    }

    /** Starts it with the usual port and its log on the console. */
    static OwnService start() {
        return start(List.of());
    }

    /** Starts it as a demo: whoever comes from this machine is let in, and the log goes to its file only. */
    static OwnService startDemo() {
        return start(List.of("--logging.threshold.console=ERROR", "--sohoa.demo=true"));
    }

    /** Starts it for one piece of work, on any free port. */
    static OwnService startForOneJob() {
        return start(List.of("--logging.threshold.console=ERROR", "--server.port=0"));
    }

    /** @throws NotStartedException when it cannot start */
    static OwnService start(List<String> arguments) {
        CountDownLatch closed = new CountDownLatch(1);
        SpringApplication application = new SpringApplication(SohoaApplication.class);
        application.addListeners(new Closing(closed));
        try {
            return new OwnService(application.run(new ArrayList<>(arguments).toArray(String[]::new)), closed);
        } catch (RuntimeException e) {
            throw new NotStartedException(e);
        }
    }

    /** A class, since of a lambda Spring does not know for which events it is and tries it with all. */
    private record Closing(CountDownLatch closed) implements ApplicationListener<ContextClosedEvent> {

        @Override
        public void onApplicationEvent(ContextClosedEvent event) {
            closed.countDown();
        }
    }

    /** Waits until somebody stops the service (Ctrl-C, SIGTERM). */
    void await() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    <T> T get(Class<T> part) {
        return context.getBean(part);
    }

    @Override
    public void close() {
        context.close();
    }

    /** The service cannot start; says why and what to do. */
    static final class NotStartedException extends ArchiveException {

        NotStartedException(RuntimeException cause) {
            super(explain(cause), cause);
        }

        private static String explain(Throwable failure) {
            Throwable root = failure;
            while (true) {
                if (root instanceof PortInUseException inUse) {
                    return "Port " + inUse.getPort()
                            + " is in use. Stop what uses it, or choose another: SOHOA_PORT=8081 ./sohoa run";
                }
                if (root instanceof ArchiveException && root.getMessage() != null) {
                    return root.getMessage();
                }
                if (root instanceof BindException wrong && allowed(wrong).length > 0) {
                    return wrong.getName() + " = \"" + value(wrong) + "\": one of " + String.join(", ", allowed(wrong))
                            + ". See docs/configuration.md.";
                }
                if (root.getCause() == null) {
                    return "The service did not start: " + root.getMessage();
                }
                root = root.getCause();
            }
        }

        /** What may be chosen where the setting is a choice; nothing else has a list. */
        private static String[] allowed(BindException wrong) {
            @Nullable Object[] choices = wrong.getTarget().getType().resolve(Object.class).getEnumConstants();
            return choices == null
                    ? new String[0]
                    : Arrays.stream(choices)
                            .map(choice -> String.valueOf(choice).toLowerCase(Locale.ROOT))
                            .toArray(String[]::new);
        }

        private static @Nullable Object value(BindException wrong) {
            return wrong.getProperty() == null ? null : wrong.getProperty().getValue();
        }
    }
}
