package vn.sohoa.api;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import vn.sohoa.api.cli.SohoaCommand;

/** The only Spring Boot application; started by its command line. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class SohoaApplication {

    public static void main(String[] arguments) {
        System.exit(SohoaCommand.execute(arguments));
    }
}
