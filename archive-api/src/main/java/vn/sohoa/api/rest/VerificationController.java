package vn.sohoa.api.rest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.core.packaging.ArchivalStore;

/** Reads every byte of the archive, so it is for whoever has the operator key. */
@RestController
class VerificationController {

    private final ArchivalStore store;
    private final OperatorKey key;

    VerificationController(ArchivalStore store, OperatorKey key) {
        this.store = store;
        this.key = key;
    }

    @GetMapping("/api/v1/verification")
    VerificationJson verify(@RequestHeader(name = OperatorKey.HEADER, required = false) @Nullable String offered) {
        key.check(offered);
        return VerificationJson.of(store);
    }
}
