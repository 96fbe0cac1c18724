package vn.sohoa.api.rest;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.api.security.Gate;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.packaging.ArchivalStore;

/** Reads every byte of the archive; takes as long as that does. */
@RestController
class VerificationController {

    private final ArchivalStore store;
    private final Gate gate;

    VerificationController(ArchivalStore store, Gate gate) {
        this.store = store;
        this.gate = gate;
    }

    /** Checks structure and digests of every version of every dossier. */
    @GetMapping("/api/v1/verification")
    VerificationJson verify() {
        gate.requireEverywhere(Action.VERIFY);
        return VerificationJson.of(store);
    }
}
