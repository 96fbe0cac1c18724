package vn.sohoa.api.security;

import vn.sohoa.core.access.Actor;

/** Who makes the request that is being answered; {@link Actor#NOBODY} where nobody signed in. */
@FunctionalInterface
public interface CurrentActor {

    Actor get();
}
