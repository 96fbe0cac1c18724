package vn.sohoa.api.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import vn.sohoa.api.rest.AccountChangeJson;
import vn.sohoa.api.rest.AccountJson;
import vn.sohoa.api.rest.PasswordJson;
import vn.sohoa.core.access.Role;

/** Each of its commands talks to the service on the same data folder; without one, it does it itself. */
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        description = {
            "Tài khoản của kho. Accounts of the archive.",
            "Vai trò · Roles: archivist, officer, citizen, records-manager, auditor, administrator.",
            "Mật khẩu được đặt tự động và chỉ hiện một lần. Passwords are made up and shown once."
        })
final class AccountCommand implements Runnable {

    private static final String NAME = "NAME";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "Thiếu lệnh con. Say what to do: account add|list|lock|unlock|password|roles");
        }
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = {
                "Mở tài khoản. Open an account.",
                "Ví dụ · For example: ./sohoa account add lan --role archivist,officer --display-name \"Lê Thị Lan\""
            })
    int add(
            @Parameters(paramLabel = NAME, description = "Tên đăng nhập. Name to sign in with.") String name,
            @Option(
                            names = "--role",
                            required = true,
                            split = ",",
                            paramLabel = "ROLE",
                            converter = RoleName.class,
                            description = "Vai trò; nhiều vai trò cách nhau dấu phẩy. Roles, with commas between them.")
                    Set<Role> roles,
            @Option(
                            names = "--display-name",
                            paramLabel = "TEXT",
                            description = "Họ tên hiện trên trang. The name that is shown.")
                    @Nullable String displayName,
            @Option(
                            names = "--agency",
                            paramLabel = "ID",
                            description = {
                                "Mã định danh cơ quan, ví dụ H01.151.01; không ghi thì toàn kho.",
                                "Identifier of the agency; without it the whole archive."
                            })
                    @Nullable String agency,
            @Option(
                            names = "--personal-id",
                            paramLabel = "ID",
                            description =
                                    "Số định danh cá nhân, cần cho vai trò citizen. Personal id, needed for a citizen.")
                    @Nullable String personalId,
            @Option(
                            names = "--password-stdin",
                            description = "Đọc mật khẩu từ bàn phím hay đầu vào. Read the password.")
                    boolean read) {
        AccountChangeJson wanted =
                new AccountChangeJson(name, displayName, roles, agency, personalId, password(read), null);
        return with((service, words) -> tell(words, "account.added", service.addAccount(wanted)));
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Mọi tài khoản. All accounts.")
    int list() {
        return with((service, words) -> service.accounts().forEach(account -> show(words, account)));
    }

    @Command(
            name = "lock",
            mixinStandardHelpOptions = true,
            description = "Khóa ngay, kể cả khi đang đăng nhập. Lock an account at once.")
    int lock(@Parameters(paramLabel = NAME) String name) {
        return with((service, words) -> service.setAccountOpen(name, false));
    }

    @Command(
            name = "unlock",
            mixinStandardHelpOptions = true,
            description = "Mở lại, cả sau nhiều lần sai mật khẩu. Open again, also after wrong passwords.")
    int unlock(@Parameters(paramLabel = NAME) String name) {
        return with((service, words) -> service.setAccountOpen(name, true));
    }

    @Command(
            name = "password",
            mixinStandardHelpOptions = true,
            description = "Đặt mật khẩu mới. Give a new password; whoever is signed in is signed out.")
    int password(
            @Parameters(paramLabel = NAME) String name,
            @Option(
                            names = "--password-stdin",
                            description = "Đọc mật khẩu từ bàn phím hay đầu vào. Read the password.")
                    boolean read) {
        String given = password(read);
        return with((service, words) -> tell(words, "account.password", service.setPassword(name, given)));
    }

    @Command(
            name = "roles",
            mixinStandardHelpOptions = true,
            description = "Đổi vai trò. Give other roles: ./sohoa account roles lan officer,auditor")
    int roles(
            @Parameters(index = "0", paramLabel = NAME) String name,
            @Parameters(index = "1", paramLabel = "ROLE", split = ",", converter = RoleName.class) Set<Role> roles) {
        return with((service, words) -> service.setRoles(name, roles));
    }

    private static void show(Words words, AccountJson account) {
        String state = account.open() ? account.lockedUntil() == null ? "open" : "waiting" : "locked";
        System.out.println(String.join(
                " · ",
                account.name(),
                account.displayName(),
                account.roles().stream().map(RoleName::of).collect(Collectors.joining(",")),
                account.agency() == null ? "*" : account.agency(),
                words.say("account." + state)));
    }

    private static void tell(Words words, String key, PasswordJson made) {
        System.out.println(words.say(key, made.name()));
        System.out.println(made.password());
    }

    private static int with(BiConsumer<ServiceClient, Words> work) {
        Environment environment = Environment.read();
        Words words = new Words(environment.language());
        Optional<ServiceClient> running = RunningService.find(environment);
        if (running.isPresent()) {
            work.accept(running.get(), words);
            return 0;
        }
        OwnService own = OwnService.startForOneJob();
        try (own) {
            work.accept(RunningService.find(environment).orElseThrow(), words);
        }
        return 0;
    }

    /** From the keyboard without showing it, or the first line that is piped in; null where nobody gives one. */
    private static @Nullable String password(boolean read) {
        if (!read) {
            return null;
        }
        if (Boolean.getBoolean("sohoa.keyboard")) {
            return new String(Objects.requireNonNull(System.console()).readPassword("Mật khẩu · Password: "));
        }
        try {
            return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A role as it is typed. */
    static final class RoleName implements ITypeConverter<Role> {

        @Override
        public Role convert(String typed) {
            return Arrays.stream(Role.values())
                    .filter(role -> of(role).equals(typed.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + typed + "' is none of "
                            + Arrays.stream(Role.values()).map(RoleName::of).collect(Collectors.joining(", "))));
        }

        static String of(Role role) {
            return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
