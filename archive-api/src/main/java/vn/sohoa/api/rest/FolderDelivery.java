package vn.sohoa.api.rest;

import java.util.List;

/**
 * Folders and files of the service's own machine, handed over by somebody with the operator key.
 *
 * @param paths absolute; together one batch
 */
public record FolderDelivery(List<String> paths) {

    public FolderDelivery {
        paths = List.copyOf(paths);
    }
}
