package vn.sohoa.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.sohoa.api.delivery.Deliveries;
import vn.sohoa.api.delivery.Sharing;
import vn.sohoa.api.records.RecordContent;
import vn.sohoa.api.review.PaperWords;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.delivery.OwnResult;
import vn.sohoa.core.delivery.Token;

/**
 * For whoever has a link: the paper that its owner lets them see. Looking at the link costs no opening, so that programs which
 * look at every link in a message use none up; the button does.
 */
@Controller
@RequestMapping("/s/{token}")
class SharePages {

    private static final String PASS = "sohoa-opened";

    private final Sharing sharing;
    private final Deliveries deliveries;
    private final PaperWords words;
    private final PublicDoor door;

    SharePages(Sharing sharing, Deliveries deliveries, PaperWords words, PublicDoor door) {
        this.sharing = sharing;
        this.deliveries = deliveries;
        this.words = words;
        this.door = door;
    }

    @GetMapping
    ModelAndView look(
            @PathVariable String token,
            @CookieValue(name = PASS, defaultValue = "") String pass,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        PublicDoor.hide(response);
        if (!door.lets(request)) {
            return PublicDoor.tooOften(response);
        }
        Optional<Sharing.Seen> seen = sharing.see(token, pass);
        ModelAndView page = new ModelAndView("share", seen.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
        seen.ifPresent(link -> {
            door.wasRight(request);
            page.addObject("token", token).addObject("link", link);
            link.result().ifPresent(result -> page.addObject("result", ResultView.of(result, words, locale)));
        });
        return page;
    }

    @PostMapping
    ResponseEntity<Void> open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        PublicDoor.hide(response);
        // whoever is turned away is told so there
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(
                        HttpHeaders.LOCATION,
                        "/s/" + Token.find(token).map(Token::value).orElse("-"));
        if (door.lets(request)) {
            sharing.open(token).ifPresent(pass -> {
                door.wasRight(request);
                answer.header(
                        HttpHeaders.SET_COOKIE, cookie(token, pass, request).toString());
            });
        }
        return answer.build();
    }

    @GetMapping("/pages/{page}/image")
    ResponseEntity<byte[]> page(
            @PathVariable String token,
            @PathVariable("page") int number,
            @RequestParam(defaultValue = "900") int width,
            @CookieValue(name = PASS, defaultValue = "") String pass,
            HttpServletResponse response) {
        PublicDoor.hide(response);
        OwnResult result = opened(token, pass).result().orElseThrow(SharePages::notOpened);
        return Handing.picture(deliveries.page(result, number, width));
    }

    @GetMapping("/copy")
    ResponseEntity<Resource> copy(
            @PathVariable String token,
            @CookieValue(name = PASS, defaultValue = "") String pass,
            HttpServletResponse response) {
        PublicDoor.hide(response);
        Sharing.Seen seen = opened(token, pass);
        OwnResult result = seen.result().orElseThrow(SharePages::notOpened);
        RecordContent.Content copy = deliveries.copy(result, words.type(result.type(), WebPages.VIETNAMESE));
        sharing.downloads(seen, result);
        return Handing.file(copy);
    }

    private Sharing.Seen opened(String token, String pass) {
        return sharing.see(token, pass)
                .filter(seen -> seen.result().isPresent())
                .orElseThrow(SharePages::notOpened);
    }

    private static NotFoundException notOpened() {
        return new NotFoundException("opened link", "of this token");
    }

    /** For the pages of this link alone. */
    private static ResponseCookie cookie(String token, Token pass, HttpServletRequest request) {
        return ResponseCookie.from(PASS, pass.value())
                .path("/s/" + token)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(Sharing.LOOK)
                .build();
    }
}
