package vn.sohoa.api.rest;

import vn.sohoa.core.procedure.Procedures;

/** What an import changed, in versions of procedures. */
public record ImportedJson(int added, int changed, int unchanged) {

    static ImportedJson of(Procedures.Imported imported) {
        return new ImportedJson(imported.added(), imported.changed(), imported.unchanged());
    }
}
