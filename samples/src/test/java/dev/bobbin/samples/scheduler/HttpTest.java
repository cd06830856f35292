package dev.bobbin.samples.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.bobbin.Blocking;
import dev.bobbin.Generator;
import dev.bobbin.io.Http;
import dev.bobbin.scheduler.Await;
import dev.bobbin.scheduler.Cancelled;
import dev.bobbin.scheduler.Coroutine;
import dev.bobbin.scheduler.Event;
import dev.bobbin.scheduler.Scheduler;
import dev.bobbin.scheduler.Task;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests that tasks wait for. */
class HttpTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Scheduler scheduler = Scheduler.create();
    private final HttpClient client =
            HttpClient.newBuilder().executor(Runnable::run).build();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                byte[] path = exchange.getRequestURI().getPath().getBytes();
                exchange.sendResponseHeaders(200, path.length);
                exchange.getResponseBody().write(path);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        scheduler.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private HttpRequest request(String path) {
        String address = "http://localhost:" + server.getAddress().getPort() + path;
        return HttpRequest.newBuilder(URI.create(address)).build();
    }

    /** Both ways to write it. */
    enum Way {
        AWAITING {
            @Override
            <T> Coroutine<T> read(HttpClient client, HttpRequest request, BodyHandler<T> handler) {
                return HttpTestGenerators.awaiting(client, request, handler);
            }
        },
        BLOCKING {
            @Override
            <T> Coroutine<T> read(HttpClient client, HttpRequest request, BodyHandler<T> handler) {
                return HttpTestGenerators.blocking(client, request, handler);
            }
        };

        abstract <T> Coroutine<T> read(HttpClient client, HttpRequest request, BodyHandler<T> handler);
    }

    @Generator
    static <T> T awaiting(Await a, HttpClient client, HttpRequest request, BodyHandler<T> handler) throws IOException {
        return Http.send(a, client, request, handler).body();
    }

    @Generator(blocking = Blocking.AWAIT)
    static <T> T blocking(Await a, HttpClient client, HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        return client.send(request, handler).body();
    }

    @ParameterizedTest
    @EnumSource
    void manyAtATimeByAClientWithoutAnExecutorOfItsOwn(Way way) {
        List<Task<String>> tasks = new ArrayList<>();
        scheduler.run(scope -> {
            for (int i = 0; i < 200; i++) {
                tasks.add(scope.spawn(way.read(client, request("/" + i), BodyHandlers.ofString())));
            }
        });
        for (int i = 0; i < 200; i++) assertThat(tasks.get(i).result()).isEqualTo("/" + i);
    }

    @Generator
    static String failing(Await a, HttpClient client, HttpRequest request) {
        try {
            return Http.send(a, client, request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            return e.getClass().getSimpleName();
        }
    }

    @Generator(blocking = Blocking.AWAIT)
    static String failingByBlocking(Await a, HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (ConnectException e) {
            return e.getClass().getSimpleName();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aFailureIsTheCheckedException() {
        server.stop(0);
        HttpRequest request = request("/");
        assertThat(scheduler.run(HttpTestGenerators.failing(client, request))).isEqualTo("ConnectException");
        assertThat(scheduler.run(HttpTestGenerators.failingByBlocking(client, request)))
                .isEqualTo("ConnectException");
    }

    @ParameterizedTest
    @EnumSource
    void whatAHandlerThrowsIsTheCause(Way way) {
        IllegalStateException thrown = new IllegalStateException("no body");
        BodyHandler<String> handler = info -> {
            throw thrown;
        };
        assertThatThrownBy(() -> scheduler.run(way.read(client, request("/"), handler)))
                .isInstanceOf(IOException.class)
                .hasMessage("no body")
                .hasCause(thrown);
    }

    @ParameterizedTest
    @EnumSource
    void aRequestThatCannotBeSentIsRefused(Way way) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost/")).build();
        assertThatThrownBy(() -> scheduler.run(way.read(client, request, null)))
                .isInstanceOf(NullPointerException.class);
    }

    @Generator
    static void cancelWhen(Await a, Event asked, Task<?> task) {
        a.await(asked);
        task.cancel();
    }

    @ParameterizedTest
    @EnumSource
    void cancellingTheTaskCancelsTheRequest(Way way) throws Exception {
        Event asked = new Event();
        CompletableFuture<Boolean> connectionLost = new CompletableFuture<>();
        server.createContext("/endless", exchange -> {
            scheduler.post(asked::set);
            try (exchange) {
                exchange.sendResponseHeaders(200, 0);
                byte[] much = new byte[1 << 16];
                while (true) exchange.getResponseBody().write(much); // until nobody reads any more
            } catch (IOException e) {
                connectionLost.complete(true);
            }
        });
        List<Task<String>> tasks = new ArrayList<>();
        scheduler.run(scope -> {
            tasks.add(scope.spawn(way.read(client, request("/endless"), BodyHandlers.ofString())));
            scope.spawn(HttpTestGenerators.cancelWhen(asked, tasks.get(0)));
        });
        assertThat(tasks.get(0).failure()).isInstanceOf(Cancelled.class);
        assertThat(connectionLost.get()).isTrue();
    }

    @Test
    void calledDirectlyItBlocks() throws IOException {
        assertThat(awaiting(Await.blocking(), client, request("/direct"), BodyHandlers.ofString()))
                .isEqualTo("/direct");
    }
}
