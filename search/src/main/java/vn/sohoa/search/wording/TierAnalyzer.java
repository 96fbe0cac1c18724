package vn.sohoa.search.wording;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/** Analyses each tier's field in the form of that tier. */
public final class TierAnalyzer extends DelegatingAnalyzerWrapper {

    private final Map<Tier, SyllableAnalyzer> analyzers = new EnumMap<>(Tier.class);

    public TierAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
        for (Tier tier : Tier.values()) {
            analyzers.put(tier, new SyllableAnalyzer(tier));
        }
    }

    public SyllableAnalyzer of(Tier tier) {
        return Optional.ofNullable(analyzers.get(tier)).orElseThrow();
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String fieldName) {
        return Stream.of(Tier.values())
                .filter(tier -> tier.field().equals(fieldName))
                .findFirst()
                .map(this::of)
                .orElseThrow();
    }
}
