package vn.sohoa.core.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sohoa.core.access.Holding;
import vn.sohoa.core.code.PartialDate;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;

/**
 * A preserved paper of a dossier whose owner is sure, before anybody judges it.
 *
 * @param first its first page: what stays when a dossier is described again
 * @param pages how many it has
 * @param dossierName as received; the code of the dossier where its scans came so
 * @param version of the OCFL object of its dossier
 * @param ownerName of the dossier; empty where only a code is known
 * @param fields what it says, those of {@link #FIELDS} that were found
 * @param revoked whether a person said that it counts no more
 */
public record PaperFacts(
        PaperId id,
        PaperTypeId type,
        PageId first,
        int pages,
        DossierId dossier,
        String dossierName,
        int version,
        Holding holding,
        String ownerName,
        Map<String, Said> fields,
        boolean revoked) {

    private static final List<String> NUMBERS =
            List.of("so-ky-hieu", "seri-gcn", "so-giay-phep-lai-xe", "ma-so-ho-kinh-doanh", "ma-so-doanh-nghiep");

    static final List<String> ISSUED = List.of("ngay-ban-hanh", "ngay-cap", "ngay-dang-ky");

    static final String UNTIL = "co-gia-tri-den";

    /** Fields that the judgement looks at. */
    public static final List<String> FIELDS = Stream.of(
                    NUMBERS.stream(), ISSUED.stream(), Stream.of(UNTIL), Whose.PERSONS.stream(), Whose.NAMES.stream())
            .flatMap(names -> names)
            .distinct()
            .toList();

    public PaperFacts {
        fields = Map.copyOf(fields);
    }

    /**
     * What a field says.
     *
     * @param value in the field's standard form, not empty
     * @param sure accepted, or a person said so
     */
    public record Said(String value, boolean sure) {}

    /** Its number: what two issues of one paper have in common. */
    Optional<Said> number() {
        return first(NUMBERS);
    }

    /** When it was issued. */
    Optional<Said> issued() {
        return first(ISSUED).filter(said -> date(said).isPresent());
    }

    /** Its last day, where it says one. */
    Optional<Said> until() {
        return first(List.of(UNTIL)).filter(said -> date(said).isPresent());
    }

    /** Of a date that may tell its year only. */
    static Optional<PartialDate> date(Said said) {
        return PartialDate.parse(said.value);
    }

    Optional<Said> first(List<String> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(fields.get(name)).stream())
                .findFirst();
    }
}
