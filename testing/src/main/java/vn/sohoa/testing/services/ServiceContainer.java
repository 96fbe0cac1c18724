package vn.sohoa.testing.services;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.WaitContainerResultCallback;
import com.github.dockerjava.api.model.ContainerConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.testcontainers.containers.Container;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;
import org.testcontainers.utility.DockerImageName;

/** A server in a container. Its port is chosen here, because one that Docker chooses changes with every start. */
final class ServiceContainer implements StartedServer {

    private static final long PATIENCE_SECONDS = 60;

    private final ServiceImage image;
    private final int port;
    private final GenericContainer<?> container;

    private ServiceContainer(ServiceImage image, int port, GenericContainer<?> container) {
        this.image = image;
        this.port = port;
        this.container = container;
    }

    /** Made and started; may not answer yet. */
    static ServiceContainer create(ServiceImage image) {
        int port = FreePort.find();
        GenericContainer<?> container = new GenericContainer<>(DockerImageName.parse(image.official()))
                .withEnv(image.environment())
                .withCommand(image.command().toArray(String[]::new))
                .withLabels(DockerDaemon.owner())
                .waitingFor(new Asked());
        container.setPortBindings(List.of("127.0.0.1:%d:%d".formatted(port, image.port())));
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        return new ServiceContainer(image, port, container);
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Provision provision() {
        return Provision.CONTAINER;
    }

    @Override
    public String software() {
        String name = container.getDockerImageName();
        return Optional.ofNullable(client().inspectImageCmd(name).exec().getConfig())
                .map(ContainerConfig::getLabels)
                .map(labels -> labels.get("vn.sohoa.testing.software"))
                .orElse(name);
    }

    @Override
    public boolean isAlive() {
        return container.isRunning();
    }

    @Override
    public String log() {
        return container.getLogs();
    }

    @Override
    public void administer(List<String> command) {
        try {
            Container.ExecResult result = container.execInContainer(command.toArray(String[]::new));
            if (result.getExitCode() != 0) {
                throw new IllegalStateException(command + " failed in " + image.official() + ": " + result.getStderr());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void pause() {
        client().pauseContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void resume() {
        client().unpauseContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void stop() {
        String id = container.getContainerId();
        client().killContainerCmd(id).withSignal(image.stopSignal()).exec();
        client().waitContainerCmd(id)
                .exec(new WaitContainerResultCallback())
                .awaitStatusCode(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void start() {
        client().startContainerCmd(container.getContainerId()).exec();
    }

    private static DockerClient client() {
        return DockerDaemon.client();
    }

    /** Docker takes connections before the server does, so a port that is open says nothing; the server itself is asked. */
    private static final class Asked extends AbstractWaitStrategy {

        @Override
        protected void waitUntilReady() {}
    }
}
