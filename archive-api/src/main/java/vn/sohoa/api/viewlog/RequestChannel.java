package vn.sohoa.api.viewlog;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import vn.sohoa.api.security.CurrentActor;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.viewlog.Channel;

/** Pages fetch pictures from the API too; a browser says that it does so for a page of ours. */
@Component
final class RequestChannel implements CurrentChannel {

    private final HttpServletRequest request;
    private final CurrentActor actor;

    RequestChannel(HttpServletRequest request, CurrentActor actor) {
        this.request = request;
        this.actor = actor;
    }

    @Override
    public Channel get() {
        if (actor.get().equals(Actor.OPERATOR)) {
            return Channel.COMMAND_LINE;
        }
        boolean program = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        boolean ofOurPages = "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
        return program && !ofOurPages ? Channel.API : Channel.WEB;
    }
}
