package vn.sohoa.api;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code sohoa} in a process of its own, from the class path of the tests. */
public final class SohoaProcess {

    private SohoaProcess() {}

    /** Not yet started; knows no data folder. */
    public static ProcessBuilder of(String... arguments) {
        return of(List.of(), arguments);
    }

    /** @param options more of them for the virtual machine */
    public static ProcessBuilder of(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                SohoaApplication.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
