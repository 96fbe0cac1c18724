package vn.sohoa.core.catalogue;

/** How well the papers of the archive are described, by what people answered; reading only. */
public interface DescriptionQuality {

    /** Of everything that is described now. */
    QualityFacts facts();
}
