package vn.sohoa.testing.services;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An Elasticsearch node as a process of this machine, put together from the jars that the module
 * {@code elasticsearch-server} collects. It has no security, and of the analysis only what stands in the server itself.
 */
final class ElasticsearchProcess extends LocalServer {

    /** Where the jars lie; set by the build. */
    private static final String JARS = "sohoa.elasticsearch.jars";

    /** Jars that a distribution keeps in a module of its own. */
    private static final List<String> TRANSPORT = List.of("transport-netty4-", "elasticsearch-ssl-config-", "netty-");

    private static final String DESCRIPTOR = "META-INF/es-plugins/transport-netty4/";

    private final int transportPort;
    private @Nullable Process process;

    private ElasticsearchProcess(Path folder, int port, int transportPort) {
        super(folder, port, "console.log");
        this.transportPort = transportPort;
    }

    /** Assembled and started; it is gone with this JVM. */
    static ElasticsearchProcess create() {
        try {
            Path folder = Files.createTempDirectory("sohoa-elasticsearch-");
            ElasticsearchProcess node = new ElasticsearchProcess(folder, FreePort.find(), FreePort.find());
            Runtime.getRuntime().addShutdownHook(new Thread(node::delete));
            assemble(jars(), folder);
            node.start();
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void start() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xms512m",
                "-Xmx512m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + folder().resolve("tmp"),
                "-Des.path.home=" + folder(),
                "-Dorg.elasticsearch.nativeaccess.enableVectorLibrary=false",
                "-Dio.netty.noUnsafe=true",
                "-Dlog4j2.disable.jmx=true",
                "--add-modules=jdk.incubator.vector,ALL-MODULE-PATH",
                "--enable-native-access=ALL-UNNAMED,org.elasticsearch.foreign,org.elasticsearch.nativeaccess,"
                        + "org.apache.lucene.core",
                "--module-path=" + folder().resolve("lib"),
                folder().resolve("ElasticsearchNode.java").toString(),
                "discovery.type=single-node",
                "network.host=127.0.0.1",
                "http.port=" + port(),
                "transport.port=" + transportPort,
                "path.data=" + folder().resolve("data"),
                "path.logs=" + folder().resolve("logs"),
                "cluster.routing.allocation.disk.threshold_enabled=false"));
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isAlive() {
        Process current = process;
        return current != null && current.isAlive();
    }

    @Override
    public synchronized void stop() {
        Process current = process;
        if (current != null) {
            current.destroyForcibly();
            try {
                current.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    void signal(String signal) {
        Process current = process;
        if (current == null) {
            throw new IllegalStateException("It was not started");
        }
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(current.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void assemble(Path jars, Path home) throws IOException {
        Path lib = Files.createDirectories(home.resolve("lib"));
        Path module = Files.createDirectories(home.resolve("modules/transport-netty4"));
        for (String empty : List.of("config", "plugins", "data", "logs", "tmp")) {
            Files.createDirectories(home.resolve(empty));
        }
        try (Stream<Path> all = Files.list(jars)) {
            for (Path jar : all.toList()) {
                String name = jar.getFileName().toString();
                Path place = TRANSPORT.stream().anyMatch(name::startsWith) ? module : lib;
                Files.createSymbolicLink(place.resolve(name), jar);
                if (name.startsWith(TRANSPORT.getFirst())) {
                    unpackDescriptor(jar, module);
                }
            }
        }
        copy("log4j2.properties", home.resolve("config"));
        copy("ElasticsearchNode.java", home);
    }

    private static void copy(String resource, Path folder) throws IOException {
        try (InputStream content = ElasticsearchProcess.class.getResourceAsStream("/services/" + resource)) {
            Files.copy(content, folder.resolve(resource));
        }
    }

    private static void unpackDescriptor(Path jar, Path module) throws IOException {
        try (JarFile content = new JarFile(jar.toFile())) {
            for (var entry : content.stream().toList()) {
                if (entry.getName().startsWith(DESCRIPTOR) && !entry.isDirectory()) {
                    try (InputStream in = content.getInputStream(entry)) {
                        Files.copy(in, module.resolve(entry.getName().substring(DESCRIPTOR.length())));
                    }
                }
            }
        }
    }

    private static Path jars() {
        String folder = System.getProperty(JARS, "");
        Path jars = Path.of(folder);
        if (folder.isEmpty() || !Files.isDirectory(jars)) {
            throw new IllegalStateException("No jars of Elasticsearch to test with in \"" + folder
                    + "\". Let ./sohoa test or mvn verify collect them (module elasticsearch-server)"
                    + " – or name a server: SOHOA_TEST_ES_URL, SOHOA_TEST_ES_USER, SOHOA_TEST_ES_PASSWORD.");
        }
        return jars.toAbsolutePath();
    }
}
