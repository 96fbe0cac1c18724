package vn.sohoa.core.indicator;

/** What is counted beside the ratios, so that they can be checked and nothing is taken for known that is not. */
public enum Count {
    /** TiepNhan. */
    RECEIVED,
    /** Not handed in here: only papers attached to their code are known. */
    ELSEWHERE,
    LOOKED_UP,
    REUSED_COMPONENT,
    REUSED_RESULT,
    REUSED_UNKNOWN,
    /** TaiSuDungTuDVCQG; nothing of the kind is connected yet. */
    NATIONAL_STORE,
    RESULT_ON_FILE,
    RESULT_NOT_DUE,
    /** Left out of the ratios of results: the procedure, or the type of its result, is not known. */
    RESULT_UNKNOWN,
    /** On file, and whether it is an electronic original is not known. */
    RESULT_FORM_UNKNOWN,
    CLOSED;

    boolean counts(DossierFacts facts) {
        return switch (this) {
            case RECEIVED -> true;
            case ELSEWHERE -> !facts.here();
            case LOOKED_UP -> facts.lookedUp();
            case REUSED_COMPONENT -> facts.sources().contains(Source.REUSED_COMPONENT);
            case REUSED_RESULT -> facts.sources().contains(Source.REUSED_RESULT);
            case REUSED_UNKNOWN -> facts.sources().contains(Source.REUSED);
            case NATIONAL_STORE -> facts.sources().contains(Source.NATIONAL_STORE);
            case RESULT_ON_FILE -> facts.result().isOnFile();
            case RESULT_NOT_DUE -> facts.result() == ResultFact.NOT_DUE;
            case RESULT_UNKNOWN -> facts.result() == ResultFact.UNKNOWN;
            case RESULT_FORM_UNKNOWN -> facts.result() == ResultFact.FORM_UNKNOWN;
            case CLOSED -> facts.closed();
        };
    }
}
