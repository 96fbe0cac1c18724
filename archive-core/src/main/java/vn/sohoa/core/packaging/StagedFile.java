package vn.sohoa.core.packaging;

import vn.sohoa.core.fixity.Digest;

/**
 * Bytes that are safely on our disk.
 *
 * @param size in bytes
 */
public record StagedFile(Digest digest, long size) {}
