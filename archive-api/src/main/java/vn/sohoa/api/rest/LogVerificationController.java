package vn.sohoa.api.rest;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.api.security.Gate;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.viewlog.Anchors;
import vn.sohoa.core.viewlog.ChainCheck;
import vn.sohoa.core.viewlog.ViewLog;

/** Walks the view log from its first row to its last. */
@RestController
class LogVerificationController {

    private final ViewLog log;
    private final Anchors anchors;
    private final Gate gate;

    LogVerificationController(ViewLog log, Anchors anchors, Gate gate) {
        this.log = log;
        this.anchors = anchors;
        this.gate = gate;
    }

    /** Whether the chain of the view log is whole, and which row broke it. */
    @GetMapping("/api/v1/verification/log")
    LogVerificationJson verify() {
        gate.require(Action.READ_LOG);
        return LogVerificationJson.of(ChainCheck.of(log, anchors));
    }
}
