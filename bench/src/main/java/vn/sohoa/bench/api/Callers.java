package vn.sohoa.bench.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Callers who each look up one owner after the other, without a pause. */
final class Callers {

    private static final String PROCEDURE = "1.000894";

    private final URI lookups;
    private final int callers;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Callers(String address, int callers) {
        this.lookups = URI.create(address + "/api/v1/lookups");
        this.callers = callers;
    }

    /**
     * Milliseconds of each call.
     *
     * @param owners how many there are; each call is about one of them, by chance
     */
    List<Double> call(int owners, Duration time) throws IOException, InterruptedException {
        List<Future<List<Double>>> each = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            for (int caller = 0; caller < callers; caller++) {
                Random random = new Random(caller);
                each.add(threads.submit(() -> one(random, owners, System.nanoTime() + time.toNanos())));
            }
        }
        List<Double> all = new ArrayList<>();
        for (Future<List<Double>> future : each) {
            try {
                all.addAll(future.get());
            } catch (ExecutionException e) {
                throw new IOException("a caller failed", e.getCause());
            }
        }
        return all;
    }

    private List<Double> one(Random random, int owners, long end) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        while (System.nanoTime() < end) {
            String body = "{\"procedure\": \"" + PROCEDURE + "\", \"owner\": \""
                    + LookupCatalogue.owner(1 + random.nextInt(owners)) + "\"}";
            long start = System.nanoTime();
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(lookups)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            times.add((System.nanoTime() - start) / 1e6);
            if (answer.statusCode() != 200 || !answer.body().contains("\"outcome\":\"VALID\"")) {
                throw new IOException(answer.statusCode() + " " + answer.body());
            }
        }
        return times;
    }
}
