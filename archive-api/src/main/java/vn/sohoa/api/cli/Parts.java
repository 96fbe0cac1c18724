package vn.sohoa.api.cli;

import java.util.Map;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Parts of the service without the rest of it, by the same settings; each is made when it is asked for. */
final class Parts implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Parts(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @throws OwnService.NotStartedException when a setting makes no sense */
    static Parts of(Class<?> wiring) {
        SpringApplication application = new SpringApplication(wiring);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.setDefaultProperties(Map.of("logging.threshold.console", "ERROR"));
        try {
            return new Parts(application.run());
        } catch (RuntimeException e) {
            throw new OwnService.NotStartedException(e);
        }
    }

    <T> T get(Class<T> type) {
        try {
            return context.getBean(type);
        } catch (BeanCreationException e) {
            throw new OwnService.NotStartedException(e);
        }
    }

    <T> T get(String name, Class<T> type) {
        try {
            return context.getBean(name, type);
        } catch (BeanCreationException e) {
            throw new OwnService.NotStartedException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
