package vn.sohoa.api.security;

import vn.sohoa.core.access.Actor;

/** Somebody who proves with each request who they are: by the operator's key, a token, or by visiting the demo. */
record Caller(Actor actor) implements Identified {

    @Override
    public boolean byCookie() {
        return false;
    }
}
