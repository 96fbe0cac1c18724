package vn.sohoa.api.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.web.multipart.MultipartFile;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.record.BatchId;

/** Takes in the files of the upload form. */
public interface Uploads {

    /**
     * Commits the files as a batch. Each file ends in the ledger, readable or not.
     *
     * @param name of the batch; blank where the visitor gave none
     * @param sheets as announced by the visitor
     * @param agency of the visitor, that keeps them from now on
     * @param files at least one; their names are as the browser sent them and may hold folders
     */
    BatchId receive(String name, OptionalInt sheets, Optional<AgencyId> agency, List<MultipartFile> files);

    /** The folder that is watched for scans, to be shown to people; empty where none is. */
    default Optional<Path> hotFolder() {
        return Optional.empty();
    }
}
