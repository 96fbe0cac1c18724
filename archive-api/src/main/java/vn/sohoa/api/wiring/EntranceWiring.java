package vn.sohoa.api.wiring;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoa.api.security.Entrance;
import vn.sohoa.api.security.Oidc;
import vn.sohoa.api.security.OperatorKey;

/** How people come in. */
@Configuration(proxyBeanMethods = false)
class EntranceWiring {

    @Bean
    Entrance entrance(SohoaProperties properties, @Value("${server.address:}") String address)
            throws UnknownHostException {
        boolean loopback = !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
        if (properties.demo() && !loopback) {
            throw new SettingException(
                    "sohoa.demo", true, "not while server.address is " + address + ": it lets anybody in.");
        }
        return new Entrance(properties.demo(), loopback, Optional.ofNullable(properties.publicUrl()));
    }

    @Bean
    Oidc oidc(OidcProperties properties) {
        return new Oidc(properties.settings());
    }

    /** The ways to prove to the API who one is. */
    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .components(new Components()
                        .addSecuritySchemes(
                                "operatorKey",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.HEADER)
                                        .name(OperatorKey.HEADER)
                                        .description("run/operator.key of the data folder, on the same machine"))
                        .addSecuritySchemes(
                                "bearer",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")
                                        .description("of the identity provider"))
                        .addSecuritySchemes(
                                "session",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name("sohoa-session")
                                        .description("of the pages; changes need the header X-CSRF-TOKEN")))
                .addSecurityItem(new SecurityRequirement().addList("operatorKey"))
                .addSecurityItem(new SecurityRequirement().addList("bearer"))
                .addSecurityItem(new SecurityRequirement().addList("session"));
    }
}
