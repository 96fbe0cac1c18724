package vn.sohoa.api.rest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.api.security.AccountKeeping;
import vn.sohoa.api.security.Gate;
import vn.sohoa.core.access.AccountName;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.PersonalId;

/** Accounts of the archive itself, for administrators. */
@RestController
@RequestMapping("/api/v1/accounts")
class AccountController {

    private final AccountKeeping keeping;
    private final Gate gate;

    AccountController(AccountKeeping keeping, Gate gate) {
        this.keeping = keeping;
        this.gate = gate;
    }

    /** By name. */
    @GetMapping
    List<AccountJson> accounts() {
        return keeping.all(gate.require(Action.KEEP_ACCOUNTS)).stream()
                .map(AccountJson::of)
                .toList();
    }

    /** Opens an account; the answer has its password. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PasswordJson add(@RequestBody AccountChangeJson wanted) {
        Actor keeper = gate.require(Action.KEEP_ACCOUNTS);
        AccountName name = new AccountName(Objects.requireNonNullElse(wanted.name(), ""));
        AccountKeeping.Application application = new AccountKeeping.Application(
                name,
                Objects.requireNonNullElse(wanted.displayName(), ""),
                Objects.requireNonNullElse(wanted.roles(), Set.of()),
                Optional.ofNullable(wanted.agency()).map(AgencyId::new),
                Optional.ofNullable(wanted.personalId()).map(PersonalId::new));
        return new PasswordJson(name.value(), keeping.add(keeper, application, Optional.ofNullable(wanted.password())));
    }

    /** Sets a password; the answer has it. Whoever is signed in with the earlier one is signed out. */
    @PutMapping("/{name}/password")
    PasswordJson password(@PathVariable String name, @RequestBody AccountChangeJson wanted) {
        Actor keeper = gate.require(Action.KEEP_ACCOUNTS);
        return new PasswordJson(
                name, keeping.setPassword(keeper, new AccountName(name), Optional.ofNullable(wanted.password())));
    }

    /** Opens or locks an account, at once. */
    @PutMapping("/{name}/open")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void open(@PathVariable String name, @RequestBody AccountChangeJson wanted) {
        Actor keeper = gate.require(Action.KEEP_ACCOUNTS);
        keeping.setOpen(keeper, new AccountName(name), Boolean.TRUE.equals(wanted.open()));
    }

    /** Gives an account other roles, at once. */
    @PutMapping("/{name}/roles")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void roles(@PathVariable String name, @RequestBody AccountChangeJson wanted) {
        Actor keeper = gate.require(Action.KEEP_ACCOUNTS);
        keeping.setRoles(keeper, new AccountName(name), Objects.requireNonNullElse(wanted.roles(), Set.of()));
    }
}
