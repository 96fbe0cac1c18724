package vn.sohoa.api.delivery;

import java.util.List;
import java.util.Optional;
import vn.sohoa.core.delivery.DeliveredFile;
import vn.sohoa.core.delivery.Standings;
import vn.sohoa.core.delivery.Verification;
import vn.sohoa.core.delivery.VerificationCode;
import vn.sohoa.core.delivery.Verifications;

/** Answers whoever verifies a copy. */
public final class Checks {

    /** Looked up where what was typed is no code, so that it takes as long. */
    private static final VerificationCode NOBODYS = new VerificationCode("0".repeat(20));

    private final Verifications verifications;
    private final Standings standings;

    public Checks(Verifications verifications, Standings standings) {
        this.verifications = verifications;
        this.standings = standings;
    }

    /** @param typed in whatever way it is grouped */
    public Check of(String typed) {
        Optional<VerificationCode> code = VerificationCode.find(typed);
        Optional<Verification> found = verifications.find(code.orElse(NOBODYS)).filter(any -> code.isPresent());
        return found.map(this::check).orElse(Check.UNKNOWN);
    }

    private Check check(Verification found) {
        int newest =
                found.files().stream().mapToInt(DeliveredFile::version).max().orElse(0);
        List<Check.File> files = found.files().stream()
                .map(file -> new Check.File(file.kind(), file.digest().hex(), isOlder(file, newest)))
                .toList();
        return new Check(state(found), found.agency(), found.date(), files);
    }

    /** Originals never change. */
    private static boolean isOlder(DeliveredFile file, int newest) {
        return file.kind() != DeliveredFile.Kind.ORIGINAL && file.version() < newest;
    }

    private Check.State state(Verification found) {
        return switch (standings.of(found.paper())) {
            case VALID -> Check.State.AUTHENTIC;
            case SUPERSEDED -> Check.State.SUPERSEDED;
            case REVOKED -> Check.State.REVOKED;
        };
    }
}
