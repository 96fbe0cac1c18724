package vn.sohoa.api.security;

import vn.sohoa.core.access.Actor;

/** What every way of signing in ends in: the principal of its authentication. */
interface Identified {

    Actor actor();

    /** Whether the browser proves it by a cookie, which it sends also when another site makes it. */
    boolean byCookie();
}
