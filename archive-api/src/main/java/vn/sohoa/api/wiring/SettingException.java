package vn.sohoa.api.wiring;

import vn.sohoa.core.ArchiveException;

/** A setting makes no sense; the message names its key, its value and what it may be. */
final class SettingException extends ArchiveException {

    SettingException(String key, Object value, String allowed) {
        super("%s = \"%s\": %s See docs/configuration.md.".formatted(key, value, allowed), null);
    }
}
