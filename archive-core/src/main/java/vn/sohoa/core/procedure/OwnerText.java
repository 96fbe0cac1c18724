package vn.sohoa.core.procedure;

import java.util.Optional;
import vn.sohoa.core.code.CardQr;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.code.EnterpriseCode;
import vn.sohoa.core.code.PersonalId;

/** Whom somebody means who types a number, holds a card under a QR scanner, or types the code of an earlier dossier. */
public sealed interface OwnerText {

    /** Longest text that is looked at: a card's QR code is shorter. */
    int LONGEST = 2_000;

    /** Personal id or enterprise code. */
    record ByCode(String code) implements OwnerText {}

    /** The owner of this dossier, where it is in the archive and its owner is sure. */
    record ByDossier(DossierCode dossier) implements OwnerText {}

    /** Empty where the text is none of these. A name is none: many people share one. */
    static Optional<OwnerText> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String text = typed.strip();
        if (text.contains("|")) {
            return Optional.ofNullable(CardQr.read(text).get("so-dinh-danh")).map(ByCode::new);
        }
        String code = text.replaceAll("[\\s\\u00A0]", "");
        return PersonalId.find(code)
                .map(PersonalId::value)
                .or(() -> EnterpriseCode.find(code).map(EnterpriseCode::value))
                .<OwnerText>map(ByCode::new)
                .or(() -> DossierCode.find(code).map(ByDossier::new));
    }
}
