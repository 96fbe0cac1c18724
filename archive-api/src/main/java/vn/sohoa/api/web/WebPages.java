package vn.sohoa.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Language and words of the pages. */
@Configuration(proxyBeanMethods = false)
class WebPages implements WebMvcConfigurer {

    static final Locale VIETNAMESE = Locale.of("vi");

    private static final String LANGUAGE_COOKIE = "sohoa-lang";
    private static final String[] NOT_PAGES = {"/api/**", "/actuator/**", "/v3/**"};

    /** Not Boot's own: that one falls back to the language of the machine, so Vietnamese would turn English on most. */
    @Bean
    static MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    /** Vietnamese until the visitor chooses otherwise; the language of the browser says little in an office. */
    @Bean
    static LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver(LANGUAGE_COOKIE);
        resolver.setDefaultLocaleFunction(WebPages::unchosen);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        resolver.setCookieHttpOnly(true);
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }

    /** A program says in each request what it wants. */
    private static Locale unchosen(HttpServletRequest request) {
        boolean english = request.getRequestURI().startsWith("/api/")
                && request.getHeader("Accept-Language") != null
                && request.getLocale().getLanguage().equals("en");
        return english ? Locale.ENGLISH : VIETNAMESE;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownLanguages()).excludePathPatterns(NOT_PAGES);
    }

    /** {@code ?lang=en} is English, any other value Vietnamese. */
    private static final class KnownLanguages extends LocaleChangeInterceptor {

        private KnownLanguages() {
            setParamName("lang");
        }

        @Override
        protected @Nullable Locale parseLocaleValue(String value) {
            return value.equals("en") ? Locale.ENGLISH : VIETNAMESE;
        }
    }
}
