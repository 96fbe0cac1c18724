package vn.sohoa.search.elasticsearch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Which index of which cluster.
 *
 * @param nodes of one cluster, {@code http} or {@code https}, all of the same scheme
 * @param account none for a cluster without log-in
 * @param caCertificate a PEM file with the authority that vouches for the nodes; that of the JDK where there is none
 * @param index name of the alias that is searched, and beginning of all other names
 * @param timeout how long a node may stay silent
 */
public record ElasticsearchSettings(
        List<URI> nodes, Optional<Account> account, Optional<Path> caCertificate, String index, Duration timeout) {

    public ElasticsearchSettings {
        nodes = List.copyOf(nodes);
    }

    /** Who asks. Its text hides the password. */
    public record Account(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
