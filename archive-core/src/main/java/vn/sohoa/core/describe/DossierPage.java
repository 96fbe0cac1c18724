package vn.sohoa.core.describe;

import java.util.Optional;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.text.OcrPage;

/**
 * A page as it lies in its dossier.
 *
 * @param blank without ink
 * @param words empty where the page could not be read
 */
public record DossierPage(PageId id, boolean blank, Optional<OcrPage> words) {}
