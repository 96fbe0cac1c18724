package vn.sohoa.api.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.delivery.CorrectionRequest;
import vn.sohoa.core.delivery.CorrectionRequests;
import vn.sohoa.core.delivery.RequestId;
import vn.sohoa.core.record.DossierId;

/** Requests for correction in memory. */
final class SampleRequests implements CorrectionRequests {

    private final List<Asked> asked = new ArrayList<>();

    private record Asked(PersonalId owner, CorrectionRequest request) {}

    @Override
    public void ask(PersonalId owner, CorrectionRequest request) {
        asked.add(new Asked(owner, request));
    }

    @Override
    public List<CorrectionRequest> of(PersonalId owner) {
        return asked.reversed().stream()
                .filter(one -> one.owner.equals(owner))
                .map(Asked::request)
                .toList();
    }

    @Override
    public List<CorrectionRequest> of(DossierId dossier) {
        return asked.stream()
                .map(Asked::request)
                .filter(request -> request.dossier().equals(dossier))
                .toList();
    }

    @Override
    public List<CorrectionRequest> open() {
        return asked.stream()
                .map(Asked::request)
                .filter(request -> request.answer().isEmpty())
                .toList();
    }

    @Override
    public void answer(DossierId dossier, RequestId id, CorrectionRequest.Answer answer) {
        Asked found = asked.stream()
                .filter(one ->
                        one.request.id().equals(id) && one.request.dossier().equals(dossier))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("request for correction", id));
        CorrectionRequest request = found.request;
        asked.set(
                asked.indexOf(found),
                new Asked(
                        found.owner,
                        new CorrectionRequest(
                                id, request.paper(), dossier, request.text(), request.asked(), Optional.of(answer))));
    }
}
