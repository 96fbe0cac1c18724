package vn.sohoa.api.web;

import java.util.ArrayList;
import java.util.List;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.review.Amendments;

/** Remembers what was put right; of one field somebody else has said what a person may not have seen. */
final class SampleAmendments implements Amendments {

    final List<String> calls = new ArrayList<>();

    @Override
    public void correctField(String reviewer, PaperId paper, String field, String value, Seen seen) {
        if (field.equals("ho-ten") && seen.misses(SampleArchive.LAST_ANSWER)) {
            throw new ConflictException("Somebody else said otherwise.");
        }
        calls.add(reviewer + ": " + field + " is " + value);
    }

    @Override
    public void addField(String reviewer, PaperId paper, String field, String value, int importance) {
        calls.add(reviewer + ": " + field + " is newly " + value);
    }

    @Override
    public void emptyField(String reviewer, PaperId paper, String field, Seen seen) {
        calls.add(reviewer + ": " + field + " cannot be read");
    }

    @Override
    public void correctType(String reviewer, PaperId paper, PaperTypeId type, Seen seen) {
        calls.add(reviewer + ": the paper is " + type);
    }

    @Override
    public void confirmOwner(String reviewer, DossierId dossier, String code, String name, Seen seen) {
        if (seen.misses(SampleArchive.LAST_OWNER)) {
            throw new ConflictException("Somebody else said otherwise.");
        }
        calls.add(reviewer + ": it is about " + code + " " + name);
    }

    @Override
    public void rejectOwner(String reviewer, DossierId dossier, Seen seen) {
        calls.add(reviewer + ": it is about nobody");
    }
}
