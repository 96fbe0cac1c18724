package vn.sohoa.storage.catalogue;

import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.indicator.ComponentFact;
import vn.sohoa.core.indicator.DossierFacts;
import vn.sohoa.core.indicator.KnownDossier;
import vn.sohoa.core.record.DossierId;

/** Writes facts: those of a code, or of a dossier without one, replace what stood there. */
final class DossierFactRows {

    private final Database database;

    DossierFactRows(Database database) {
        this.database = database;
    }

    /**
     * A dossier as it is counted.
     *
     * @param code empty where it has none
     * @param received day of reception
     * @param procedure empty where it is not known
     */
    record Counted(
            UUID id,
            String code,
            String agency,
            Sensitivity sensitivity,
            LocalDate received,
            String procedure,
            KnownDossier known) {}

    void remove(DossierId withoutCode) {
        database.sql("DELETE FROM dossier_fact WHERE id = :id AND code = ''")
                .param("id", withoutCode.value())
                .update();
    }

    void remove(DossierCode code) {
        database.sql("DELETE FROM dossier_fact WHERE code = :code")
                .param("code", code.value())
                .update();
    }

    void insert(Counted dossier) {
        DossierFacts facts = dossier.known.facts();
        database.sql("""
                        INSERT INTO dossier_fact (id, code, agency, sensitivity, month, procedure, here, sources, result,
                                                  closed, looked_up)
                        VALUES (:id, :code, :agency, :sensitivity, :month, :procedure, :here, :sources, :result, :closed,
                                :lookedUp)
                        """)
                .param("id", dossier.id)
                .param("code", dossier.code)
                .param("agency", dossier.agency)
                .param("sensitivity", dossier.sensitivity.name())
                .param("month", Date.valueOf(dossier.received.withDayOfMonth(1)))
                .param("procedure", dossier.procedure)
                .param("here", facts.here())
                .param(
                        "sources",
                        Database.array(facts.sources().stream().sorted().toList()))
                .param("result", facts.result().name())
                .param("closed", facts.closed())
                .param("lookedUp", facts.lookedUp())
                .update();
        List<ComponentFact> components = dossier.known.components();
        for (int position = 0; position < components.size(); position++) {
            insert(dossier.id, position + 1, components.get(position));
        }
    }

    private void insert(UUID dossier, int position, ComponentFact component) {
        database.sql("""
                        INSERT INTO component_fact (dossier, position, component, type, is_result, source, digitised_at,
                                                    digitised_by, signed)
                        VALUES (:dossier, :position, :component, :type, :result, :source, :at, :by, :signed)
                        """)
                .param("dossier", dossier)
                .param("position", position)
                .param("component", component.id())
                .param("type", component.type().value())
                .param("result", component.result())
                .param("source", component.source().name())
                .param("at", component.digitisedAt().atOffset(ZoneOffset.UTC))
                .param("by", component.digitisedBy())
                .param("signed", component.signed().name())
                .update();
    }
}
