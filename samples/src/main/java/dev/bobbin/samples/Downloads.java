package dev.bobbin.samples;

import com.sun.net.httpserver.HttpServer;
import dev.bobbin.Blocking;
import dev.bobbin.Generator;
import dev.bobbin.io.Http;
import dev.bobbin.scheduler.Await;
import dev.bobbin.scheduler.Coroutine;
import dev.bobbin.scheduler.Scheduler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Three downloads at the same time, on one thread: as long as the slowest takes. The second time they are written with a
 * plain blocking call, which is compiled as an await.
 */
final class Downloads {
    private Downloads() {}

    // snippet: downloads
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Generator
    static void download(Await a, Site site) throws IOException {
        System.out.println("GET: " + site.name());
        byte[] data =
                Http.send(a, CLIENT, site.request(), BodyHandlers.ofByteArray()).body();
        System.out.println(data.length + " bytes received from " + site.name() + ".");
    }

    @Generator(blocking = Blocking.AWAIT)
    static void downloadByBlocking(Await a, Site site) throws IOException, InterruptedException {
        System.out.println("GET: " + site.name());
        byte[] data = CLIENT.send(site.request(), BodyHandlers.ofByteArray()).body();
        System.out.println(data.length + " bytes received from " + site.name() + ".");
    }

    public static void main(String[] args) throws Exception {
        try (Sites sites = Sites.answeringAfter(600, 900, 300)) {
            // What the client loads when it is first used is not the time of a download.
            CLIENT.send(sites.sites().get(0).readiness(), BodyHandlers.discarding());
            for (Function<Site, Coroutine<Void>> way : WAYS) {
                try (Scheduler scheduler = Scheduler.create()) {
                    downloadOn(scheduler, sites, way);
                }
            }
        }
    }

    static final List<Function<Site, Coroutine<Void>>> WAYS =
            List.of(DownloadsGenerators::download, DownloadsGenerators::downloadByBlocking);

    static void downloadOn(Scheduler scheduler, Sites sites, Function<Site, Coroutine<Void>> way) {
        long start = scheduler.nanoTime();
        scheduler.run(scope -> sites.sites().forEach(site -> scope.spawn(way.apply(site))));
        System.out.println(String.format(Locale.ROOT, "%.1f s", (scheduler.nanoTime() - start) / 1e9));
    }
    // end snippet

    record Site(String name, URI address) {
        HttpRequest request() {
            return HttpRequest.newBuilder(address).build();
        }

        /** A request that is answered at once. */
        HttpRequest readiness() {
            return HttpRequest.newBuilder(address.resolve("/ready")).build();
        }
    }

    /** Three local servers that take the place of the world. */
    record Sites(List<Site> sites, List<HttpServer> servers, ExecutorService threads) implements AutoCloseable {
        private static final List<String> NAMES =
                List.of("https://itk.org/", "https://www.github.com/", "https://zhihu.com/");
        private static final List<Integer> LENGTHS = List.of(12323, 55997, 11664);

        /** What an answer waits for. */
        interface Delay {
            void pass() throws InterruptedException;
        }

        static Sites answeringAfter(long... millis) throws IOException {
            List<Delay> delays = new ArrayList<>();
            for (long time : millis) delays.add(() -> Thread.sleep(time));
            return answeringAfter(delays);
        }

        static Sites answeringAfter(List<Delay> delays) throws IOException {
            ExecutorService threads = Executors.newCachedThreadPool();
            List<Site> sites = new ArrayList<>();
            List<HttpServer> servers = new ArrayList<>();
            for (int i = 0; i < NAMES.size(); i++) {
                HttpServer server = server(LENGTHS.get(i), delays.get(i), threads);
                servers.add(server);
                String address = "http://localhost:" + server.getAddress().getPort() + "/";
                sites.add(new Site(NAMES.get(i), URI.create(address)));
            }
            return new Sites(sites, servers, threads);
        }

        private static HttpServer server(int length, Delay delay, ExecutorService threads) throws IOException {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(threads);
            server.createContext("/", exchange -> {
                try (exchange) {
                    delay.pass();
                    exchange.sendResponseHeaders(200, length);
                    exchange.getResponseBody().write(new byte[length]);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            server.createContext("/ready", exchange -> {
                exchange.sendResponseHeaders(204, -1);
                exchange.close();
            });
            server.start();
            return server;
        }

        @Override
        public void close() {
            servers.forEach(server -> server.stop(0));
            threads.shutdownNow();
        }
    }
}
