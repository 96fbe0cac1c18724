package vn.sohoa.api.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoa.api.security.Oidc;

/** Signing in, and who one is. */
@Controller
class SignInPages {

    private static final List<String> PROBLEMS = List.of("refused", "often", "away", "late", "out");

    private final Oidc oidc;

    SignInPages(Oidc oidc) {
        this.oidc = oidc;
    }

    @GetMapping("/login")
    String signIn(@RequestParam(defaultValue = "") String problem, Model model) {
        if (PROBLEMS.contains(problem)) {
            model.addAttribute("problem", "login.problem." + problem);
        }
        oidc.signIn().ifPresent(address -> model.addAttribute("provider", address));
        return "login";
    }

    /** Name and roles of who is signed in. */
    @GetMapping("/me")
    String me() {
        return "me";
    }
}
