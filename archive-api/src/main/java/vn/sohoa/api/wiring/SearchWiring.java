package vn.sohoa.api.wiring;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoa.search.elasticsearch.ElasticsearchSearch;
import vn.sohoa.search.elasticsearch.ElasticsearchSettings;
import vn.sohoa.search.lucene.LuceneSearch;

/** Search: Lucene in the data folder, or an Elasticsearch cluster. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ElasticsearchProperties.class)
class SearchWiring {

    private static final Logger log = LoggerFactory.getLogger(SearchWiring.class);

    @Bean
    @ConditionalOnProperty(name = "sohoa.search", havingValue = "lucene", matchIfMissing = true)
    LuceneSearch embeddedSearch(Folders folders) {
        log.info("Search: embedded Lucene in {}", folders.index());
        return LuceneSearch.open(folders.index());
    }

    @Bean
    @ConditionalOnProperty(name = "sohoa.search", havingValue = "elasticsearch")
    ElasticsearchSearch elasticsearch(ElasticsearchProperties properties) {
        ElasticsearchSettings settings = properties.settings();
        log.info("Search: Elasticsearch at {}, index {}", settings.nodes(), settings.index());
        return new ElasticsearchSearch(settings);
    }
}
