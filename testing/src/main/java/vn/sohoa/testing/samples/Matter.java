package vn.sohoa.testing.samples;

import java.time.LocalDate;

/**
 * What a dossier is about.
 *
 * @param code the dossier code
 * @param subject the procedure
 * @param applicant who handed the papers in
 * @param received the day of reception
 * @param due the day the result is promised for
 */
record Matter(String code, String subject, Office office, Person applicant, LocalDate received, LocalDate due) {

    Place place() {
        return office.place();
    }
}
