package vn.sohoa.core.digitise;

import vn.sohoa.core.record.OriginalForm;

/**
 * What inspecting a received file found.
 *
 * @param signatures digital signatures that it holds; whether they are valid is not looked at
 */
public record Inspected(int pages, OriginalForm form, int signatures) {}
