package vn.sohoa.api.wiring;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoa.core.digitise.IndexQueue;
import vn.sohoa.search.lucene.LuceneSearch;

/** Search: Lucene, embedded. */
@Configuration(proxyBeanMethods = false)
class SearchWiring {

    private static final Logger log = LoggerFactory.getLogger(SearchWiring.class);

    @Bean
    LuceneSearch search(Folders folders, IndexQueue queue) {
        LuceneSearch search = LuceneSearch.open(folders.index());
        log.info("Search: embedded Lucene in {}", folders.index());
        if (search.startedEmpty()) {
            queue.forgetAll();
        }
        return search;
    }
}
