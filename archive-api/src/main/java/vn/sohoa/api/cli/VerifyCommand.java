package vn.sohoa.api.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import vn.sohoa.api.rest.VerificationJson;
import vn.sohoa.api.wiring.ArchiveWiring;
import vn.sohoa.core.packaging.ArchivalStore;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Kiểm tra toàn vẹn kho lưu trữ. Check structure and digests of every version of every dossier.",
            "Works while the service runs, and without it. Exit 1 when something is wrong."
        })
final class VerifyCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Environment environment = Environment.read();
        Optional<ServiceClient> running = RunningService.find(environment);
        VerificationJson found = running.isPresent() ? running.get().verify() : verify();
        found.problems().forEach(System.out::println);
        System.out.println(new Words(environment.language())
                .say("verify.done", found.dossiers(), found.problems().size()));
        return found.problems().isEmpty() ? 0 : 1;
    }

    /** The archive without the rest of the service, where the settings say it is. */
    private static VerificationJson verify() {
        SpringApplication archive = new SpringApplication(ArchiveWiring.class);
        archive.setWebApplicationType(WebApplicationType.NONE);
        archive.setDefaultProperties(Map.of("logging.threshold.console", "ERROR"));
        try (ConfigurableApplicationContext context = archive.run()) {
            return VerificationJson.of(context.getBean(ArchivalStore.class));
        } catch (BeanCreationException e) {
            throw new OwnService.NotStartedException(e);
        }
    }
}
