package vn.sohoa.bench.api;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Callers who each look up one owner after the other, without a pause. */
final class Callers {

    private static final String PROCEDURE = "1.000894";

    private static final MediaType JSON = MediaType.get("application/json");

    private final String lookups;
    private final int callers;
    private final OkHttpClient http;

    Callers(String address, int callers) {
        this.lookups = address + "/api/v1/lookups";
        this.callers = callers;
        this.http = new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(callers, 1, TimeUnit.MINUTES))
                .build();
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

    private List<Double> one(Random random, int owners, long end) throws IOException {
        List<Double> times = new ArrayList<>();
        while (System.nanoTime() < end) {
            String body = "{\"procedure\": \"" + PROCEDURE + "\", \"owner\": \""
                    + LookupCatalogue.owner(1 + random.nextInt(owners)) + "\"}";
            Request request = new Request.Builder()
                    .url(lookups)
                    .post(RequestBody.create(body, JSON))
                    .build();
            long start = System.nanoTime();
            try (Response response = http.newCall(request).execute()) {
                String answer = response.body().string();
                times.add((System.nanoTime() - start) / 1e6);
                if (response.code() != 200 || !answer.contains("\"outcome\":\"VALID\"")) {
                    throw new IOException(response.code() + " " + answer);
                }
            }
        }
        return times;
    }
}
