package vn.sohoa.api.security;

/** What is for everybody, signed in or not. Whatever is not here asks for an account. */
final class OpenDoors {

    /** What pages look like, and nothing of what they show. */
    static final String[] LOOKS = {"/*.css", "/*.js", "/*.svg"};

    static final String[] PATHS = {
        "/login",
        // what anybody with a copy, or with a link, may see
        "/v",
        "/v/*",
        "/s/**",
        // whether the service is up, without details
        "/actuator/health",
        // what the API can do, without what is in the archive
        "/v3/api-docs",
        "/v3/api-docs.yaml",
    };

    private OpenDoors() {}
}
