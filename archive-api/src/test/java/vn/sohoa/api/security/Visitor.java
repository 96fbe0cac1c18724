package vn.sohoa.api.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies and follows no redirects. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;
    private final Map<String, String> headers = new TreeMap<>();
    private final String base;

    Visitor(String base) {
        this.base = base;
        http = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** From another address of this machine. */
    Visitor(String base, InetAddress from) {
        this.base = base;
        http = HttpClient.newBuilder().cookieHandler(cookies).localAddress(from).build();
    }

    /** Gets a file. */
    HttpResponse<byte[]> download(String path) {
        return send(path, HttpRequest.Builder::GET, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends a header with every request from now on. */
    Visitor with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Signs in by the form; the answer is what came of it. */
    HttpResponse<String> signIn(String name, String password) {
        return postForm("/login", Map.of("name", name, "password", password, "_csrf", token("/login")));
    }

    HttpResponse<String> get(String path) {
        return send(path, request -> request.GET());
    }

    HttpResponse<String> postForm(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                path,
                request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(String path, Consumer<HttpRequest.Builder> how) {
        return send(path, how, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(String path, Consumer<HttpRequest.Builder> how, HttpResponse.BodyHandler<T> body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path));
        headers.forEach(request::header);
        how.accept(request);
        try {
            return http.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The token that a page carries against forged requests. */
    String token(String page) {
        Matcher token = TOKEN.matcher(get(page).body());
        if (!token.find()) {
            throw new IllegalStateException("no token on " + page);
        }
        return token.group(1);
    }

    /** The cookie of the session of the service. */
    Optional<HttpCookie> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("sohoa-session"))
                .findFirst();
    }

    void setSession(String value) {
        HttpCookie cookie = new HttpCookie("sohoa-session", value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(base), cookie);
    }
}
