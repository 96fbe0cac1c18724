import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.bootstrap.BootstrapInfo;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * A node of Elasticsearch out of its published jars, run from source by the tests' fixture. Settings are the arguments, as
 * {@code key=value}. It ends with its standard input, so with whoever started it.
 */
public final class ElasticsearchNode {

    private ElasticsearchNode() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(System.getProperty("es.path.home"));
        Settings.Builder settings = Settings.builder().put("path.home", home.toString());
        for (String argument : arguments) {
            String[] pair = argument.split("=", 2);
            settings.put(pair[0], pair[1]);
        }
        // first of all, or the server's classes find no logger
        LogConfigurator.configureESLogging();
        LogConfigurator.registerErrorListener();
        BootstrapInfo.init();
        Environment environment = InternalSettingsPreparer.prepareEnvironment(
                settings.build(), Map.of(), home.resolve("config"), () -> "test-node");
        LogConfigurator.setNodeName("test-node");
        LogConfigurator.configure(environment, true);
        Node node = new Node(
                environment,
                PluginsLoader.createPluginsLoader(
                        PluginsLoader.loadModulesBundles(environment.modulesDir(), false),
                        PluginsLoader.loadPluginsBundles(environment.pluginsDir(), false),
                        Map.of()));
        node.start();
        System.in.transferTo(OutputStream.nullOutputStream());
        node.prepareForClose();
        node.close();
        node.awaitClose(10, TimeUnit.SECONDS);
        System.exit(0);
    }
}
