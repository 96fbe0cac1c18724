package vn.sohoa.api.security;

import vn.sohoa.core.access.Actor;

/** Who makes the request that is being answered. */
@FunctionalInterface
public interface CurrentActor {

    Actor get();
}
