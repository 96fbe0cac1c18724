package vn.sohoa.api.viewlog;

import vn.sohoa.core.viewlog.Channel;

/** Which way the request came that is being answered. */
@FunctionalInterface
public interface CurrentChannel {

    Channel get();
}
