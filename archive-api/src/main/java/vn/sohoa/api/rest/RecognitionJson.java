package vn.sohoa.api.rest;

/**
 * Dossiers that become a new version in the archive.
 *
 * @param asked to be read again by this call
 * @param waiting to be read again, or with answers of people that the archive does not hold yet
 */
public record RecognitionJson(int asked, long waiting) {}
